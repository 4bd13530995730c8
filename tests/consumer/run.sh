#!/usr/bin/env bash
# Builds and runs a project outside the workspace, with the generator and the runtime as a registry would hand them out:
# packed, and unpacked from the packages. Then the same with a broken specification, whose message has to be the one
# that is written down. `ACCEPT=1` writes it down.
set -euo pipefail
cd "$(dirname "$0")"
unset CARGO_TARGET_DIR
export CARGO_TERM_COLOR=never
packed=target/packed

rm -rf target/packages "$packed"
mkdir -p "$packed"
(cd ../.. && cargo package --quiet --no-verify --allow-dirty -p hubspot-runtime -p hubspot-generator \
    --target-dir tests/consumer/target/packages 2> tests/consumer/target/package.log) || { cat target/package.log; exit 1; }
for package in target/packages/package/*.crate; do
    size=$(wc -c < "$package")
    echo "$(basename "$package"): $size bytes"
    [ "$size" -le 10000000 ] || { echo "larger than the registry takes"; exit 1; }
    name=$(basename "$package" | sed -E 's/-[0-9]+\.[0-9]+\.[0-9]+.*//')
    mkdir "$packed/$name"
    tar -xmzf "$package" -C "$packed/$name" --strip-components 1
done

# `--locked`: what is built is what the lock beside this file says.
cargo build --quiet --locked
diff -u expected.txt <(cargo run --quiet --locked)

# Nothing changed: cargo runs nothing.
said=$(cargo build --locked --verbose 2>&1)
if grep -E "Running|Dirty" <<< "$said"; then echo "a build with nothing changed ran something"; exit 1; fi

# A broken specification: the message names file, place and what to do.
broken=target/broken
rm -rf "$broken"
mkdir -p "$broken/specs"
cp -r src build.rs Cargo.toml Cargo.lock "$broken/"
sed -i 's|"target/packed|"../packed|' "$broken/Cargo.toml"
sed 's/type: integer}/type: number, minimun: 1}/; s/CreateLine/Line/; s|schemas/Line'"'"'}}$|schemas/Lin'"'"'}}|' specs/shop.yaml > "$broken/specs/shop.yaml"
sed -i 's|crm/deals/2026-03|crm/deal/2026-03|' "$broken/build.rs"
if (cd "$broken" && cargo build --quiet --locked --target-dir ../broken-target) > target/broken.txt 2>&1; then
    echo "a broken specification built"; exit 1
fi
sed -n '/--- stderr/,$p' target/broken.txt > target/broken-message.txt
if [ "${ACCEPT:-}" = 1 ]; then cp target/broken-message.txt broken.txt; fi
diff -u broken.txt target/broken-message.txt
echo "the consumer builds, runs, rebuilds nothing, and is told what is broken"
