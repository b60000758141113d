# Shared by the fault scripts: a copy of a workspace that switches between two states, and the two sites that belong to them.

fail() { echo "FAILED: $*"; exit 1; }

# prepare GOLIVE WORKSPACE
prepare() {
  golive=$(realpath "$1") || exit 64
  [ -d "$2/content" ] || { echo "no content/ in $2" >&2; exit 64; }
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir "$work/ws"
  cp -r "$2/content" "$work/ws/"
  [ ! -d "$2/templates" ] || cp -r "$2/templates" "$work/ws/"
  edited=$(find "$work/ws/content/evidence" -name '*.md' | LC_ALL=C sort | head -n 1)
  [ -n "$edited" ] || { echo "no evidence/*.md to edit" >&2; exit 64; }
  cp "$edited" "$work/old.md"
  { cat "$edited"; printf '\nOne more paragraph.\n'; } > "$work/new.md"
  for state in old new; do
    state $state
    "$golive" build --workspace "$work/ws" > "$work/log" 2>&1 || { cat "$work/log"; fail "the $state state does not build"; }
    cp -a "$work/ws/site" "$work/$state"
  done
  ! diff -rq "$work/old" "$work/new" > /dev/null || fail "the edit changes nothing in the site"
}

# state old|new: the sources, not the site
state() { cp "$work/$1.md" "$edited"; }

# site old|new: the site as an undisturbed build leaves it
site() {
  find "$work/ws" -maxdepth 1 -name '*site*' -exec rm -rf {} +
  cp -a "$work/$1" "$work/ws/site"
}

# which_site: says old or new, or fails: the site must be one of them, whole
which_site() {
  (cd "$work/ws/site" 2> /dev/null && sha256sum --quiet --strict -c .golive-site > /dev/null 2>&1) || { echo broken; return; }
  for state in old new; do
    if diff -rq "$work/$state" "$work/ws/site" > /dev/null; then echo $state; return; fi
  done
  echo broken
}

left_overs() { find "$work/ws" -maxdepth 1 -name '.site.golive-*' -o -maxdepth 1 -name '*kept*' | wc -l; }

# After any fault an ordinary build gives the new site and leaves nothing beside it.
recovers() {
  "$golive" build --workspace "$work/ws" > "$work/log" 2>&1 || { cat "$work/log"; fail "no build after $1"; }
  [ "$(which_site)" = new ] || fail "the build after $1 is not the new site"
  [ "$(left_overs)" = 0 ] || fail "left-overs after $1: $(ls -A "$work/ws")"
}
