#!/bin/sh
# Runs every fuzz target for some seconds: tests/fuzz/run.sh [SECONDS, 60 unless told]
#
# cargo-fuzz needs a compiler that takes its instrumentation flags: a nightly toolchain where there is one, else the
# stable one told to accept them. Without cargo-fuzz, or where the targets cannot be built, it says so and skips.
set -u
seconds=${1:-60}
cd "$(dirname "$0")" || exit 1

if ! cargo fuzz --version >/dev/null 2>&1; then
    echo "fuzz: skipped, cargo-fuzz is not installed (cargo install cargo-fuzz)"
    exit 0
fi
if command -v rustup >/dev/null 2>&1 && rustup toolchain list 2>/dev/null | grep -q '^nightly'; then
    export RUSTUP_TOOLCHAIN=nightly
else
    export RUSTC_BOOTSTRAP=1
fi

# The same flags on nothing, so that a toolchain that cannot do it is told from a target that does not compile.
probe=$(mktemp -d)
if ! command -v c++ >/dev/null 2>&1 || ! echo 'fn main() {}' |
    rustc --crate-name probe -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -o "$probe/probe" --emit obj - ; then
    rm -rf "$probe"
    echo "fuzz: skipped, this toolchain cannot build fuzz targets (a C++ compiler and rustc's coverage pass are needed)"
    exit 0
fi
rm -rf "$probe"

# No sanitizer: the crates forbid unsafe code, and without one a stable compiler's standard library will do.
cargo fuzz build --fuzz-dir . --sanitizer none || exit 1

status=0
for target in decode spec; do
    # What libFuzzer finds on its way is kept apart from the corpus, which is made by hand.
    found=$(mktemp -d)
    echo "fuzz: $target for $seconds seconds"
    cargo fuzz run --fuzz-dir . --sanitizer none "$target" "$found" "corpus/$target" -- \
        -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 || status=1
    rm -rf "$found"
done
exit $status
