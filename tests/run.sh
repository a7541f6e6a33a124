#!/usr/bin/env bash
# Every test, on a Debian machine that has nothing but the .NET SDK. What is missing is installed (root or sudo needed).
#
#   bash tests/run.sh                               format, build, all tests
#   bash tests/run.sh format|units|databases|browser    one of them
#
# CAMPAIGNPLANNER_TEST_POSTGRES   a server these tests may make databases on; else one is started and thrown away
# CHROMIUM                        the browser to use; else Debian's chromium-headless-shell, else the system's Chromium
# CONFIGURATION                   Release (default) or Debug
#
# Ends with 'N passed, N failed', and with exit code 1 when anything failed, crashed, or ran no test.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

group=${1:-all}
configuration=${CONFIGURATION:-Release}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
work=$(mktemp -d "${TMPDIR:-/tmp}/campaign-planner-tests.XXXXXX")
passed=0
failed=0
cluster=

finish() {
  trap - EXIT INT TERM
  stop_postgres
  rm -rf "$work"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "${1:-0}" -eq 0 ]
  exit
}
trap 'finish $?' EXIT
trap 'failed=$((failed + 1)); finish 1' INT TERM

say() { printf '\n== %s\n' "$*"; }
fail() { failed=$((failed + 1)); printf 'FAILED: %s\n' "$*" >&2; }

# ---- What the tests need of the machine

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# install <package> <what it is for>
install() {
  say "Installing $1 ($2)"
  if ! command -v apt-get >/dev/null || ! as_root true 2>/dev/null; then
    echo "$1 is missing, and it cannot be installed from here: that takes apt-get and root (or sudo without a password)." >&2
    return 1
  fi
  as_root env DEBIAN_FRONTEND=noninteractive sh -c "(apt-get update && apt-get install -y --no-install-recommends $1) >'$work/apt.log' 2>&1" \
    || { tail -n 15 "$work/apt.log" >&2; echo "apt-get could not install $1; see above." >&2; return 1; }
}

find_chromium() {
  local each
  for each in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    if [ -n "$each" ] && command -v "$each" >/dev/null; then CHROMIUM=$(command -v "$each"); export CHROMIUM; return 0; fi
  done
  return 1
}

postgres_folder() { find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1; }

# The server refuses to run as root; Debian's package brings the user for it.
as_postgres() { if [ "$(id -u)" -eq 0 ]; then (cd "$cluster" && runuser -u postgres -- "$@"); else "$@"; fi; }

# A server of our own: empty, in memory of nobody, and without fsync, since nothing on it outlives the run.
start_postgres() {
  local bin port tries
  [ -n "$(postgres_folder)" ] || install postgresql "the database contract runs on it too" || return 1
  bin=$(postgres_folder)
  [ -x "$bin/initdb" ] || { echo "No PostgreSQL server in /usr/lib/postgresql." >&2; return 1; }
  cluster=$(mktemp -d "${TMPDIR:-/tmp}/campaign-planner-postgres.XXXXXX")
  [ "$(id -u)" -ne 0 ] || chown postgres "$cluster"
  as_postgres "$bin/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$work/postgres.log" 2>&1 \
    || { tail -n 15 "$work/postgres.log" >&2; return 1; }
  for tries in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if as_postgres "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 60 \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster -c fsync=off -c max_connections=300" start >/dev/null 2>&1; then
      postgres_control=$bin/pg_ctl
      export CAMPAIGNPLANNER_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres"
      return 0
    fi
  done
  tail -n 15 "$cluster/log" >&2
  return 1
}

stop_postgres() {
  [ -n "$cluster" ] || return 0
  [ -z "${postgres_control:-}" ] || as_postgres "$postgres_control" -D "$cluster/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$cluster"
  cluster=
}

# ---- Steps

check_format() {
  say "Format"
  # Style is the build's business (EnforceCodeStyleInBuild); this is about blanks and line ends.
  dotnet format whitespace . --folder --verify-no-changes --include src/ tests/ || fail "format: run 'dotnet format whitespace . --folder --include src/ tests/'"
}

build() {
  say "Build ($configuration)"
  dotnet build "$1" -c "$configuration" -nologo -v quiet -clp:NoSummary || { fail "build"; exit 1; }
}

# Runs one project and adds up what its result file says.
run() {
  local name=$1 code counters total good
  say "$name"
  dotnet test "tests/$name/$name.csproj" -c "$configuration" --no-build --nologo \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$work" \
    --blame-hang-timeout 20m --blame-hang-dump-type none
  code=$?
  counters=$(grep -o '<Counters [^>]*' "$work/$name.trx" 2>/dev/null)
  total=$(sed -n 's/.* total="\([0-9]*\)".*/\1/p' <<<"$counters")
  good=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counters")
  if [ "${total:-0}" -eq 0 ]; then fail "$name ran no test"; return; fi
  passed=$((passed + good))
  failed=$((failed + total - good)) # A test that was skipped has not passed.
  [ "$code" -eq 0 ] || [ "$total" -ne "$good" ] || fail "$name: the runner ended with code $code"
}

units() {
  command -v pdftoppm >/dev/null || install poppler-utils "draws pages beside the approved ones" || { fail "no pdftoppm. Install Debian's 'poppler-utils'."; return; }
  run CampaignPlanner.Tests
  command -v qpdf >/dev/null || install qpdf "a second reader for the PDF files" || { fail "no qpdf. Install Debian's 'qpdf'."; return; }
  run CampaignPlanner.Pdf.Tests
}

databases() {
  if [ -z "${CAMPAIGNPLANNER_TEST_POSTGRES:-}" ] && ! start_postgres; then
    fail "no PostgreSQL server. Install Debian's 'postgresql', or set CAMPAIGNPLANNER_TEST_POSTGRES."
  fi
  run CampaignPlanner.Databases
  stop_postgres
}

browser() {
  # The same engine without a browser's windows around it: the pages take a third less time.
  if [ -z "${CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null; then
    install chromium-headless-shell "whole pages are tested in it" || echo "A whole Chromium will do, too."
  fi
  if ! find_chromium && ! { install chromium "whole pages are tested in it" && find_chromium; }; then
    fail "no Chromium. Install Debian's 'chromium', or set CHROMIUM to a browser."
    return
  fi
  run CampaignPlanner.Browser
}

command -v dotnet >/dev/null || { fail "the .NET SDK is missing (https://dot.net): the version is in global.json"; exit 1; }

case $group in
  all) check_format; build CampaignPlanner.sln; units; databases; browser ;;
  format) check_format ;;
  units) build tests/CampaignPlanner.Tests/CampaignPlanner.Tests.csproj; build tests/CampaignPlanner.Pdf.Tests/CampaignPlanner.Pdf.Tests.csproj; units ;;
  databases) build tests/CampaignPlanner.Databases/CampaignPlanner.Databases.csproj; databases ;;
  browser) build tests/CampaignPlanner.Browser/CampaignPlanner.Browser.csproj; browser ;;
  *) fail "unknown group '$group': format, units, databases or browser" ;;
esac
