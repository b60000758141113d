#!/bin/sh
# Checks the sealed package of a go-live decision.
#
#   sh verify.sh PACKAGE ROSTER [REVOKED]
#
#   PACKAGE  the folder that holds bagit.txt; it is only read
#   ROSTER   who signs with which key: a list of allowed signers as OpenSSH reads it
#   REVOKED  keys that count no longer, one a line, or a revocation list of OpenSSH
#
# Take this script and both lists from somewhere else than the package: who can forge a package can forge the copies in it.
#
# The rule behind every step: nothing that the package says about itself is believed. Manifests and log are written again from the
# files, and must come out the same byte for byte. What cannot be written again is the seal, and the seal is signed.
#
# It needs a POSIX shell, coreutils, diffutils, grep, sed, find, xargs, and ssh-keygen of OpenSSH 8.9 or later.
# It ends with 0 if the package is accepted, 1 if it is refused, 64 if it was called wrongly.

set -eu
# The same bytes sort and match the same way everywhere, and every time is UTC.
LC_ALL=C TZ=UTC0
export LC_ALL TZ

# What a digest, a part of a path, somebody's id, the id of a decision, words, and a moment on a day of the calendar look like.
hex='[0-9a-f]{64}'
name='[A-Za-z0-9][A-Za-z0-9._-]*'
person='[a-z0-9][a-z0-9-]*'
slug='[0-9]{4}-[a-z0-9]+(-[a-z0-9]+)*'
words='[^ ](.*[^ ])?'
days='(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])'
leap='2([0-9](0[48]|[2468][048]|[13579][26])|[048]00)-02-29'
moment="(2[0-9]{3}-($days)|$leap)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"

usage() {
  printf 'verify.sh: %s\n' "$1" >&2
  echo 'usage: sh verify.sh PACKAGE ROSTER [REVOKED]' >&2
  exit 64
}

# Says why, and ends. What is quoted from a package may hold anything, so only plain characters reach the screen.
refuse() {
  printf 'refused: %s\n' "$*" | tr -c '\n -~' '?' >&2
  : > "$work/told"
  exit 1
}

# However the script ends, only its last line can accept: a tool that is missing or fails refuses.
verdict=refused
finish() {
  status=$?
  trap - EXIT
  if [ "$verdict" = accepted ] && [ "$status" = 0 ]; then code=0; elif [ "$status" = 64 ]; then code=64; else code=1; fi
  if [ "$code" = 1 ] && [ ! -e "$work/told" ]; then echo 'refused: the check could not be finished' >&2; fi
  rm -rf "$work" || true
  exit "$code"
}

# --- small tools ------------------------------------------------------------------------------------------------------------------

# grep, to which finding nothing is no failure; a failure still ends the check.
pick() { grep "$@" || [ $? = 1 ]; }

# digest FILE: its SHA-256, in $digest. Results are left in variables because each process that is saved counts a hundred times.
digest() {
  digest=$(sha256sum < "$1")
  digest=${digest%% *}
}

# same SHOULD IS WHAT: are two files the same, byte for byte? If not, the first line that differs is told.
same() {
  if diff "$1" "$2" > "$work/diff"; then return; fi
  refuse "$3: $(sed -n -e 's/^< /should have "/p' -e 's/^> /should not have "/p' "$work/diff" | sed -e 's/$/"/' -e q)"
}

# same_files SHOULD LIST: does a list of digests name these files with these digests? If not, the first of them is told.
same_files() {
  other=$(diff "$1" "$2" | sed -n 's/^[<>] [0-9a-f]*  //p' | sed q)
  [ -z "$other" ] || refuse "not as $2 has it: $other"
}

# is_text FILE: is it UTF-8 in whole lines, without characters that hide or reorder what a reader sees (controls, hidden line ends,
# changes of direction, byte order marks)? The bytes are looked at as hexadecimal digits, two for each.
is_text() {
  next='[89ab].'
  one='0a|[2-6].|7[0-9a-e]'
  two="c2[ab].|(c[3-9a-f]|d.)$next"
  three="e0[ab].$next|(e[13-9abce])$next$next|ed[89].$next"
  three="$three|e280([89b].|a[0-7f])|e281([89b].|a[0-5a-f])|e2(8[2-9a-f]|[9ab].)$next"
  three="$three|efbb([89a].|b[0-9a-e])|efbf([89a].|b[0-9a-d])|ef([89a].|b[0-9ac-e])$next"
  four="f0[9ab].$next$next|f[1-3]$next$next$next|f48.$next$next"
  od -An -v -tx1 "$1" | tr -d ' \n' | grep -Eqx "($one|$two|$three|$four)*0a"
}

# lines_are FILE PATTERN PATTERN …: each line must be as its pattern says, and there must be as many; so no key can come twice.
lines_are() {
  file=$1
  shift
  is_text "$file" || refuse "$file is not plain text in whole lines"
  [ "$(wc -l < "$file")" -eq $# ] || refuse "$file should have $# lines"
  number=0
  script=
  for pattern; do
    number=$((number + 1))
    script="$script $number{\\#^($pattern)\$#!s/^/?/p;};"
  done
  wrong=$(sed -nE "$script" "$file")
  [ -z "$wrong" ] || refuse "$file has the line \"${wrong#?}\""
}

# field KEY FILE: the value of the first line with this key, in $field, without quotation marks around it.
field() {
  field=
  while IFS= read -r line; do
    case $line in "$1: "*) field=${line#*: } && break ;; esac
  done < "$2"
  case $field in '"'*'"') field=${field#?} && field=${field%?} ;; esac
}

# front_matter FILE: leaves the lines from the first `---` to the second in $work/front. Below may stand anything: it is not read.
front_matter() {
  sed -e 1b -e '/^---$/q' "$1" > "$work/front"
  # Some seds close a last line that the file leaves open.
  [ "$(wc -l < "$work/front")" -le "$(wc -l < "$1")" ] || refuse "the front matter of $1 does not end with a newline"
  is_text "$work/front" || refuse "the front matter of $1 is not plain text in whole lines"
}

# signed_by FILE PERSON NAMESPACE TIME: does FILE.sig prove that this person, with a key that was theirs at that time, signed these
# bytes for this purpose? ssh-keygen decides; the namespace keeps a signature under a sign-off from passing as one under a decision.
signed_by() {
  time=$(printf '%s\n' "$4" | tr -d ':TZ-')
  set -- "$1" -I "$2" -n "$3" -Overify-time="$time" -s "$1.sig" -f "$work/roster"
  if [ -e "$work/revoked" ]; then set -- "$@" -r "$work/revoked"; fi
  statement=$1
  shift
  ssh-keygen -Y verify "$@" < "$statement" > "$work/ssh-keygen" 2>&1
}

# --- the steps --------------------------------------------------------------------------------------------------------------------

# Patterns in the roster, and keys that vouch for other keys, would let somebody sign in a name that nobody entered.
check_roster() {
  tr -d '\000' < "$work/roster" | cmp -s - "$work/roster" || refuse 'the roster has a NUL: programs do not agree where its line ends'
  plain='[A-Za-z0-9._@-]+'
  [ "$(pick -Evc "^([[:blank:]]*|#.*|$plain(,$plain)*[[:blank:]].*)\$" "$work/roster")" = 0 ] \
    || refuse 'the roster has a line that does not begin with plain names: patterns are not accepted'
  [ "$(sed '/^#/d' "$work/roster" | pick -ic cert-authority)" = 0 ] \
    || refuse 'the roster has a key that vouches for others (cert-authority)'
}

# Plain files with plain names, each where it belongs. A link could lead out of the package; a name could pass for an option or two
# names for one; an empty folder is in no manifest.
check_names() {
  find . ! -type f ! -type d > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "neither a file nor a folder: $(sed q "$work/odd")"
  find . ! -name . \( -name '[!A-Za-z0-9]*' -o -name '.*' -o -name '*[!A-Za-z0-9._-]*' \) > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "a name with other characters than letters, digits, dot, underscore, hyphen: $(sed q "$work/odd")"

  find . -type f | sed 's|^\./||' | sort > "$work/files"
  find . -type d ! -name . | sed 's|^\./||' | sort > "$work/folders"
  sed -n -e :up -e 's|/[^/]*$||p' -e 'tup' "$work/files" | sort -u > "$work/parents"
  same "$work/parents" "$work/folders" 'folders (an empty one is not accepted)'

  printf '%s\n' bagit.txt bag-info.txt manifest-sha256.txt manifest-sha512.txt tagmanifest-sha256.txt VERIFY.txt verify.sh \
    seal/seal.txt seal/seal.txt.sig | sort > "$work/should"
  pick -v '^data/' "$work/files" > "$work/is"
  same "$work/should" "$work/is" 'files beside data/'

  pick '^data/' "$work/files" > "$work/payload"
  {
    pick -Ev '^data/(content/|portal/|log/[0-9]{6}\.txt$|readiness\.json$)' "$work/payload"
    pick '^data/content/archive/' "$work/payload"
    pick '^data/content/sign-offs/' "$work/payload" | pick -Ev '^data/content/sign-offs/[^/]+/.+\.md(\.sig)?$'
  } > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "not a place for a file: $(sed q "$work/odd")"
  # What is read as text has a bound. The manifests have none of their own: they must be lists of the files that are there.
  find . -type f -size +1048576c | sed 's|^\./||' \
    | pick -E '^([^/]*|seal/.*|data/log/.*|data/content/sign-offs/.*|data/content/decisions/.*\.md)$' \
    | pick -Ev '^manifest-sha(256|512)\.txt$' > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "larger than 1048576 bytes: $(sed q "$work/odd")"
  for file in data/readiness.json data/portal/index.html; do [ -f "$file" ] || refuse "missing: $file"; done
}

# The chain of digests: the seal names tagmanifest-sha256.txt, that the manifests, and those every file under data/. Each list is
# written again, so a digest in other letters, a line too many or twice, or another order is seen as well as another file.
check_tag_files() {
  sha256sum VERIFY.txt bag-info.txt bagit.txt manifest-sha256.txt manifest-sha512.txt verify.sh > "$work/should"
  same_files "$work/should" tagmanifest-sha256.txt
  same "$work/should" tagmanifest-sha256.txt tagmanifest-sha256.txt
  printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' > "$work/should"
  same "$work/should" bagit.txt bagit.txt
}

check_payload() {
  xargs sha256sum < "$work/payload" > "$work/should"
  same_files "$work/should" manifest-sha256.txt
  same "$work/should" manifest-sha256.txt manifest-sha256.txt
  xargs sha512sum < "$work/payload" > "$work/should"
  same "$work/should" manifest-sha512.txt manifest-sha512.txt
}

# The seal says what was decided, and its signature is the one thing here that cannot be made again without the sealer's key.
check_seal() {
  seal=seal/seal.txt
  lines_are "$seal" 'golive-seal: 1' "decision: $slug" "record: sha256:$hex  content/decisions/$slug\.md" \
    'outcome: (go|conditional-go|no-go|postpone)' "sealed-by: $person" "name: $words" "meaning: $words" "sealed: $moment" \
    "tagmanifest: sha256:$hex" 'log-entries: [1-9][0-9]{0,5}' "log-head: sha256:$hex" "previous-seal: (none|sha256:$hex)"
  field decision "$seal" && decision=$field
  field outcome "$seal" && outcome=$field
  field sealed-by "$seal" && sealer=$field
  field sealed "$seal" && sealed=$field
  record="content/decisions/$decision.md"

  check_armor "$seal.sig" golive-decision@v1
  if ! signed_by "$seal" "$sealer" golive-decision@v1 "$sealed"; then
    why="the signature of $seal: $(sed q "$work/ssh-keygen")"
    if [ -e "$work/revoked" ] && mv "$work/revoked" "$work/aside" && signed_by "$seal" "$sealer" golive-decision@v1 "$sealed"; then
      why="the key that sealed this is revoked"
    fi
    refuse "$why"
  fi
  signing_key=$(sed -n 's/^Good .* key //p' "$work/ssh-keygen")

  digest tagmanifest-sha256.txt
  field tagmanifest "$seal"
  [ "$field" = "sha256:$digest" ] || refuse "$seal is about another tagmanifest-sha256.txt"
  [ -f "data/$record" ] || refuse "missing: data/$record"
  digest "data/$record"
  field record "$seal"
  [ "$field" = "sha256:$digest  $record" ] || refuse "$seal is about another record than data/$record"
}

# check_armor FILE NAMESPACE: no digest binds the seal's signature file, and ssh-keygen overlooks some changes to it. So it must be
# written as ssh-keygen writes it, and the field that ssh-keygen does not look at (`reserved`, behind the namespace) must be empty.
# Inside: SSHSIG, edition 1, the length of the key and the key, the length of the namespace and the namespace, reserved (length 0).
check_armor() {
  sed -e 1d -e '$d' "$1" | base64 -d > "$work/signature" 2> "$work/odd" || refuse "$1 is no signature"
  { echo '-----BEGIN SSH SIGNATURE-----'; base64 -w 70 "$work/signature"; echo '-----END SSH SIGNATURE-----'; } > "$work/should"
  cmp -s "$work/should" "$1" || refuse "$1 is not written as ssh-keygen writes it"
  inside=$(od -An -v -tx1 "$work/signature" | tr -d ' \n')
  case $inside in 535348534947000000010000*) ;; *) refuse "$1 is no signature" ;; esac
  length=$(printf '%s\n' "$inside" | cut -c 21-28)
  inside=$(printf '%s\n' "$inside" | cut -c "$((29 + 2 * 0x$length))-")
  purpose=$(printf '%08x' "${#2}")$(printf '%s' "$2" | od -An -v -tx1 | tr -d ' \n')
  case $inside in "${purpose}00000000"*) ;; *) refuse "$1 has something where nothing belongs" ;; esac
}

# What BagIt shows about the package must be what the seal says about it.
check_bag_info() {
  octets=$(xargs cat < "$work/payload" | wc -c | tr -d ' ')
  files=$(wc -l < "$work/payload" | tr -d ' ')
  lines_are bag-info.txt "Source-Organization: $words" "External-Identifier: $decision" "Bagging-Date: ${sealed%T*}" \
    "Payload-Oxum: $octets\\.$files" "Bag-Software-Agent: golive" "Retention: $words"
}

# The record is written by people; two lines of it are read, and must not contradict the seal.
check_record() {
  front_matter "data/$record"
  [ "$(sed q "$work/front")" = --- ] || refuse "data/$record does not begin with ---"
  [ "$(sed -n '$p' "$work/front")" = --- ] || refuse "the front matter of data/$record is not closed"
  # A key stands as it is at the beginning of its line, from the first line on, and nothing else stands there. Otherwise `decided:`
  # could be a line of somebody's words, and the key itself be written as "decided":, which nothing here would find.
  sed -e 1d -e '$d' "$work/front" > "$work/lines"
  { sed q "$work/lines" | pick -Ev "^$name:( |\$)"; pick -Ev "^($name:( |\$)|[ #-]|\$)" "$work/lines"; } > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "data/$record has a line where a key belongs: $(sed q "$work/odd")"
  for key in decided outcome; do
    [ "$(pick -c "^$key:" "$work/front")" = 1 ] || refuse "data/$record does not say once: $key"
  done
  field outcome "$work/front"
  [ "$field" = "$outcome" ] || refuse "data/$record has another outcome than the seal"
  field decided "$work/front"
  printf '%s\n' "$field" | grep -Eqx -e "$moment" || refuse "data/$record: decided is not a time such as 2026-11-20T09:30:00Z"
  decided=$field
  echo "$decided $record" > "$work/events"
}

# check_statement PATH: reads a sign-off, finds out whether its evidence is as it was signed and whether its signature holds, and
# leaves time, path and what was found in $work/events, and a line for the reader in $work/shown.
check_statement() {
  file="data/$1"
  front_matter "$file"
  # Each line becomes a word that says what it is, and a line that is nothing known gets a question mark. So the keys can be compared
  # with the order that they must have. What is more than a key gets a word in capitals or with `=`, which no key can look like.
  token='[A-Za-z0-9]([A-Za-z0-9._:-]*[A-Za-z0-9])?'
  value="($token|\"([^\"\\]|\\\\[\"\\])*\")"
  results='(approved|approved-with-conditions|rejected)'
  sed -E -e 's/^---$/EDGE/' -e "s#^- sha256:$hex  $name(/$name)*\$#FILE#" -e "s#^- $value\$#ITEM#" \
    -e 's/^(sign-off|area|role|meaning): ""$/EMPTY/' -e 's/^(evidence|conditions):$/\1=LIST/' \
    -e "s/^(checklist|people): sha256:$hex\$/\1=DIGEST/" \
    -e "s/^signer: ($person|\"$person\")\$/signer=PERSON/" -e "s/^result: ($results|\"$results\")\$/result=RESULT/" \
    -e "s/^signed: ($moment|\"$moment\")\$/signed=MOMENT/" -e "s/^([a-z-]+): $value\$/\1/" \
    -e t -e 's/^/?/' "$work/front" | tr '\n' ' ' > "$work/shape"
  order='sign-off programme area role (subject )?signer=PERSON name result=RESULT meaning signed=MOMENT (gate )?(reference )?'
  order="EDGE ${order}checklist=DIGEST people=DIGEST evidence=LIST (FILE )+(conditions=LIST (ITEM )+)?EDGE "
  grep -Eqx -e "$order" "$work/shape" \
    || refuse "$file has other keys, another order or other values than a sign-off"

  field sign-off "$work/front" && requirement=$field
  field subject "$work/front" && subject=$field
  field signer "$work/front" && signer=$field
  field result "$work/front" && result=$field
  field signed "$work/front" && signed=$field
  field area "$work/front"
  folder=${1#content/sign-offs/}
  [ "${folder%%/*}" = "$field" ] || refuse "$file lies in the folder of another area"

  # A line of evidence holds if the manifest, which was compared with the files, has the same digest for the same path.
  sed -n 's|^- sha256:\([0-9a-f]\{64\}\)  |\1  data/content/|p' "$work/front" > "$work/lines"
  evidence=as-signed
  [ "$(pick -Fxvc -f manifest-sha256.txt "$work/lines")" = 0 ] || evidence=changed

  # A folder may have this name; what lies in it has nothing to do with this sign-off.
  if [ ! -f "$file.sig" ]; then
    signature=none
  elif signed_by "$file" "$signer" golive-signoff@v1 "$signed"; then
    signature=verified
  else
    signature=refused
  fi
  echo "$signed $1 $evidence $signature" >> "$work/events"
  case $signature in none) found='recorded by hand' ;; *) found="signature $signature" ;; esac
  case $evidence in changed) found="$found, evidence changed since" ;; *) found="$found, evidence as signed" ;; esac
  printf '%s %s  %-24s %s%s, by %s: %s\n' "$signed" "$1" "$result" "$requirement" "${subject:+ for $subject}" "$signer" "$found" \
    >> "$work/shown"
}

check_statements() {
  : > "$work/shown"
  sed -n 's|^data/\(content/sign-offs/.*\.md\)$|\1|p' "$work/payload" > "$work/statements"
  sed -n 's|^data/\(content/sign-offs/.*\)\.sig$|\1|p' "$work/payload" > "$work/signatures"
  pick -Fxv -f "$work/statements" "$work/signatures" > "$work/odd"
  [ ! -s "$work/odd" ] || refuse "a signature without its sign-off: data/$(sed q "$work/odd").sig"
  while read -r path; do check_statement "$path"; done < "$work/statements"
}

# The log is written again from the record and the sign-offs, in the order of their times. So a sign-off that was logged as verified
# must still verify, with the roster and the revoked keys given today.
check_log() {
  mkdir "$work/log"
  number=0
  previous=0000000000000000000000000000000000000000000000000000000000000000
  sort "$work/events" > "$work/order"
  # The seal is put on last, so it bounds every time that a signer claims. Sorted behind it, nothing may be left.
  last=$({ cut -d ' ' -f 1 "$work/order"; echo "$sealed"; } | sort | sed -n '$p')
  [ "$last" = "$sealed" ] || refuse "something was signed or decided on $last, after the seal"
  while read -r time path evidence signature; do
    number=$((number + 1))
    entry="$work/log/$(printf '%06d' "$number").txt"
    {
      printf 'golive-log: 1\nsequence: %s\nprevious: sha256:%s\ntime: %s\n' "$number" "$previous" "$time"
      if [ -z "$evidence" ]; then echo 'event: decision'; else echo 'event: sign-off'; fi
      digest "data/$path"
      printf 'file: sha256:%s  %s\n' "$digest" "$path"
      if [ -n "$evidence" ]; then printf 'evidence: %s\nsignature: %s\n' "$evidence" "$signature"; fi
    } > "$entry"
    digest "$entry"
    previous=$digest
  done < "$work/order"

  (cd "$work/log" && find . -type f | sed 's|^\.|data/log|' | sort) > "$work/should"
  pick '^data/log/' "$work/payload" > "$work/is"
  same "$work/should" "$work/is" 'entries of the log'
  for entry in data/log/*.txt; do
    made="$work/log/${entry#data/log/}"
    same "$made" "$entry" "$entry says something else of $(sed -n 's/^file: .*  //p' "$made") than was found here"
  done
  field log-entries "$seal"
  [ "$field" = "$number" ] || refuse "$seal: log-entries is not $number"
  field log-head "$seal"
  [ "$field" = "sha256:$previous" ] || refuse "$seal is about another end of the log"
}

# --- what is said when all is well ------------------------------------------------------------------------------------------------

# count PATTERN: how many sign-offs were found to be so.
count() { pick -c "$1\$" "$work/events"; }

# printf and never echo: some shells' echo turns \033 in somebody's words into a command to the terminal.
row() { printf '  %-14s %s\n' "$1" "$2"; }

tell() {
  echo "accepted: decision $decision, outcome $outcome"
  row decided "$decided, as its record says"
  field name "$seal"
  row 'sealed by' "$field ($sealer), $sealed, with the key $signing_key"
  field meaning "$seal"
  row 'who says' "$field"
  digest "data/$record"
  row record "$record"
  row '' "sha256:$digest"
  field previous-seal "$seal"
  row 'previous seal' "$field"
  digest "$seal"
  row 'this seal' "sha256:$digest"
  digest "$work/roster"
  row 'checked with' "the roster sha256:$digest"
  if [ -e "$work/revoked" ]; then
    digest "$work/revoked"
    row '' "the revoked keys sha256:$digest"
  fi
  total=$(wc -l < "$work/shown" | tr -d ' ')
  row sign-offs "$total: $(count ' verified') verified, $(count ' none') by hand, $(count ' refused') with a signature that is refused;"
  row '' "evidence changed after it was signed in $(count ' changed [a-z]*')"
  sort "$work/shown" | sed 's/^\([^ ]*\) [^ ]*/  \1/'
}

[ $# = 2 ] || [ $# = 3 ] || usage 'two or three arguments are needed'
command -v ssh-keygen > /dev/null || usage 'ssh-keygen is not installed here'
work=$(mktemp -d) || usage 'no folder can be made for working in'
trap finish EXIT
trap 'exit 1' HUP INT PIPE TERM
cat < "$2" > "$work/roster" || usage "the roster cannot be read: $2"
if [ $# = 3 ]; then cat < "$3" > "$work/revoked" || usage "the revoked keys cannot be read: $3"; fi
case $1 in /*) package=$1 ;; *) package=./$1 ;; esac
cd "$package" || usage "not a folder: $1"

check_roster
check_names
check_tag_files
check_seal
check_payload
check_bag_info
check_record
check_statements
check_log
# The answer is written as a whole: one that could not be written to its end accepts nothing.
tell > "$work/answer"
cat "$work/answer"
verdict=accepted
