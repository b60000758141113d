#!/bin/bash
# Kills `golive build` at random moments: the old or the new site must be there, whole, each time.
# usage: kill.sh GOLIVE WORKSPACE [RUNS]
set -u
. "$(dirname "$0")/common.sh"
prepare "${1:?usage: kill.sh GOLIVE WORKSPACE [RUNS]}" "${2:?a workspace}"
runs=${3:-50}

state new
site old
begin=$(date +%s%N)
"$golive" build --workspace "$work/ws" > /dev/null 2>&1
length=$((($(date +%s%N) - begin) / 1000))

exec 2> /dev/null
declare -A seen=([old]=0 [new]=0)
killed=0
for run in $(seq "$runs"); do
  site old
  "$golive" build --workspace "$work/ws" > /dev/null 2>&1 &
  pid=$!
  sleep "$(awk -v us=$((RANDOM * 32768 + RANDOM)) -v length_us=$length 'BEGIN { printf "%.6f", (us % (length_us * 1.1)) / 1e6 }')"
  kill -9 $pid 2> /dev/null
  wait $pid 2> /dev/null
  [ $? -ne 137 ] || killed=$((killed + 1))
  found=$(which_site)
  [ "$found" != broken ] || fail "run $run left a broken site"
  seen[$found]=$((seen[$found] + 1))
  recovers "run $run"
done
echo "$runs runs, $killed killed: ${seen[old]} left the old site, ${seen[new]} the new one, none a broken one"
