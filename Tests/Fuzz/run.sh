#!/bin/sh
# Tests/Fuzz/run.sh SECONDS [TARGET...]: libFuzzer with AddressSanitizer, one target after the other. Seeds are read from
# Tests/Fuzz/seeds; what it learns is kept in .fuzz/TARGET and read the next time; what broke is in .fuzz/found.
set -eu
cd "$(dirname "$0")/../.."

seconds=$1
shift
build=${FUZZ_BUILD:-.build-fuzz}
# Everything of the package is built anew for it, apart from the product.
GOLIVE_FUZZ=1 swift build --quiet -c release --scratch-path "$build" --sanitize address --sanitize fuzzer \
  --product golive-fuzz
[ $# -gt 0 ] || set -- $(ls Tests/Fuzz/seeds)

ASAN_SYMBOLIZER_PATH=$(dirname "$(readlink -f "$(command -v swift)")")/llvm-symbolizer
export ASAN_SYMBOLIZER_PATH
failed=
for target; do
  mkdir -p ".fuzz/$target" .fuzz/found
  words=
  [ ! -f "Tests/Fuzz/words/$target.dict" ] || words="-dict=Tests/Fuzz/words/$target.dict"
  echo "$target: $seconds seconds"
  # shellcheck disable=SC2086  # a word or none
  FUZZ_TARGET=$target "$build/release/golive-fuzz" ".fuzz/$target" "Tests/Fuzz/seeds/$target" $words \
    -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=4096 -use_value_profile=1 \
    -artifact_prefix=".fuzz/found/$target-" -print_final_stats=1 >".fuzz/$target.log" 2>&1 || failed="$failed $target"
  grep -E '^(#[0-9]+.*DONE|stat::number_of_executed_units|SUMMARY|Fatal error|.*Fatal error)|Test unit written' ".fuzz/$target.log" |
    cut -c1-300 || true
done
if [ -n "$failed" ]; then
  echo "failed:$failed; see .fuzz/TARGET.log, and the inputs in .fuzz/found" >&2
  exit 1
fi
