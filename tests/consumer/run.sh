#!/usr/bin/env bash
# Builds and runs a project outside the workspace, with the packages as a registry would hand them out: packed, and unpacked
# from what was packed. Then a project whose selection and specification are broken, which has to fail
# with the message in broken/message.txt. `ACCEPT=1` writes down
# what the two say, and the lock.
set -euo pipefail
cd "$(dirname "$0")"
unset CARGO_TARGET_DIR
export CARGO_TERM_COLOR=never
target=../../target/consumer
packed=$target/packed
# What is built is what the lock beside this file says.
locked=--locked
[ "${ACCEPT:-}" = 1 ] && locked=

rm -rf "$target/packages" "$packed"
mkdir -p "$packed"
(
    cd ../..
    # The packages as they are in the folder, committed or not; what they contain is what is tested.
    pack=(package --quiet --no-verify --allow-dirty -p hubspot-runtime -p hubspot-types -p hubspot-api
        -p hubspot-generator --target-dir target/consumer/packages)
    # What is in cargo's cache is enough; where that is empty, as in a fresh checkout, the network fills it.
    cargo --offline "${pack[@]}" 2> target/consumer/offline.log || cargo "${pack[@]}"
)
for package in "$target"/packages/package/*.crate; do
    size=$(wc -c < "$package")
    echo "$(basename "$package"): $size bytes"
    [ "$size" -le 10000000 ] || { echo "the registry takes no more than 10,000,000"; exit 1; }
    name=$(basename "$package" | sed -E 's/-[0-9]+\.[0-9]+\.[0-9]+.*//')
    mkdir "$packed/$name"
    # With the time of now: packages have a time from long ago in them, by which cargo would find nothing changed.
    tar -xmzf "$package" -C "$packed/$name" --strip-components 1
done

cargo fmt --check
# Warnings are errors in src/main.rs, of the generated code too.
cargo clippy --quiet $locked --target-dir "$target/debug-of-whole" -- --deny warnings
said=$(cargo run --quiet $locked --target-dir "$target/debug-of-whole")
[ "${ACCEPT:-}" = 1 ] && echo "$said" > expected.txt
diff -u expected.txt <(echo "$said")

# Nothing changed: nothing runs.
again=$(cargo build $locked --verbose --target-dir "$target/debug-of-whole" 2>&1)
if grep -E "Running|Dirty|Compiling" <<< "$again"; then echo "a build with nothing changed ran something"; exit 1; fi
# A document changed: the build script runs, and nothing before it.
touch specs/shop.yaml
again=$(cargo build $locked --verbose --target-dir "$target/debug-of-whole" 2>&1)
ran=$(grep -cE "Running .*build-script-build" <<< "$again")
[ "$ran" = 1 ] || { echo "$again"; echo "a changed document did not run the build script once"; exit 1; }
if grep -E "Compiling hubspot" <<< "$again"; then echo "a changed document built the generator again"; exit 1; fi

rm -rf "$target/broken"
mkdir "$target/broken"
cp -r src Cargo.lock broken/build.rs broken/shop.yaml "$target/broken/"
sed 's|"../../target/consumer/packed/|"../packed/|' Cargo.toml > "$target/broken/Cargo.toml"
if (cd "$target/broken" && cargo build --quiet $locked --target-dir ../debug-of-broken) 2> "$target/broken.txt"; then
    echo "a broken specification built"
    exit 1
fi
sed -n '/--- stderr/,/^  [0-9]* faults*$/p' "$target/broken.txt" > "$target/message.txt"
[ "${ACCEPT:-}" = 1 ] && cp "$target/message.txt" broken/message.txt
diff -u broken/message.txt "$target/message.txt"
echo "the consumer builds, runs, builds nothing twice, and is told what is broken"
