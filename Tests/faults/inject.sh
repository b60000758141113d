#!/bin/bash
# Lets each system call of a publication fail, and kills the process at each of them, one run for each.
# usage: inject.sh GOLIVE WORKSPACE      (needs strace; a small workspace, or it takes long)
set -u
. "$(dirname "$0")/common.sh"
prepare "${1:?usage: inject.sh GOLIVE WORKSPACE}" "${2:?a workspace}"
# The shell would announce each process that a signal ends.
exec 2> /dev/null
calls="mkdirat write fchmod fchmodat linkat fsync syncfs renameat2 unlinkat openat getdents64 read close flock"

state new
total=0
for call in $calls; do
  site old
  strace -f -qq -o "$work/trace" -e "trace=$call" "$golive" build --workspace "$work/ws" > /dev/null 2>&1
  # strace counts for each thread; the most that one thread makes covers them all.
  count=$(awk '!/resumed/ { n[$1]++ } END { for (t in n) if (n[t] > most) most = n[t]; print most + 0 }' "$work/trace")
  for number in $(seq "$count"); do
    for fault in error=ENOSPC error=EIO signal=KILL; do
      site old
      strace -f -qq -o /dev/null -e "trace=$call" -e "inject=$call:$fault:when=$number" \
        "$golive" build --workspace "$work/ws" > "$work/log" 2>&1
      code=$?
      what="$fault at $call $number (code $code)"
      found=$(which_site)
      [ "$found" != broken ] || fail "$what left a broken site"
      case "$fault:$code" in
        error=*:0) [ "$found" = new ] || fail "$what says it published and did not" ;;
        error=*:1 | error=*:7[034] | error=*:127) ;;
        signal=*:137) ;;
        # Before golive's own first line, such as while libraries are loaded.
        *) [ "$call" = openat ] || [ "$call" = read ] || [ "$call" = close ] || { cat "$work/log" ; fail "$what"; } ;;
      esac
      # A failure cleans up after itself, unless what fails is the cleaning.
      case "$fault:$found:$call" in
        error=*:old:unlinkat | error=*:old:openat | error=*:old:read | signal=*) ;;
        error=*:old:*) [ "$(left_overs)" = 0 ] || fail "$what left $(ls -A "$work/ws")" ;;
      esac
      recovers "$what"
      total=$((total + 1))
    done
  done
  echo "$call: $count places"
done
echo "$total faults: always the old or the new site, whole"
