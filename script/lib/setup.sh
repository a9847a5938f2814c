# shellcheck shell=bash
# Sourced by the scripts: makes what they need and touches nothing that is there already.
#
#   prepare run    .venv with what the program needs, and the system libraries of Qt
#   prepare dev    the same .venv with the tests' tools added
#   prepare core   .venv-core with what the tests without Qt need, and no PySide6
#
# sets $python (the environment's interpreter) and $display (x11, wayland, native or none).
#
# The package itself is not installed: a .pth file puts the checkout on the environment's path. So setting up needs no
# build backend from an index, and an edited file counts at once. Which index pip asks is the machine's own business.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
script=script/${0##*/}
python='' display='' apt_packages=() libraries=()
room_needed=900 # MB, for a first setup with the tests' tools: measured 480 on disk and 200 on the way

say() { printf '%s\n' "$*" >&2; }

# fail SENTENCE NEXT-STEP
fail() {
    printf '\n%s: %s\n' "$script" "$1" >&2
    [[ -z ${2-} ]] || printf '%s\n' "$2" >&2
    exit 1
}

prepare() {
    local level=$1 venv=$root/.venv
    [[ $level == core ]] && venv=$root/.venv-core
    # These lead Python or Qt to somebody else's modules, plugins and settings.
    unset PYTHONHOME PYTHONPATH PYTHONSTARTUP QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH
    python=$venv/bin/python
    look "$level" "$python"
    if ! complete "$level" "$venv" || ((${#apt_packages[@]})); then
        mend "$level" "$venv"
        look "$level" "$python"
    fi
}

# What the machine has, as seen by interpreter $2; $tag stays empty when that does not start.
look() {
    local line entry
    tag='' display=none apt_packages=() libraries=()
    line=$("$2" -I -S "$root/script/lib/probe.py" 2>/dev/null) || return 0
    # shellcheck disable=SC2086 # words, none of which holds a space
    set -- "$1" $line
    tag=$2 display=$3
    [[ $1 == core ]] && return
    for entry in "${@:4}"; do
        libraries+=("${entry%=*}")
        [[ " ${apt_packages[*]} " == *" ${entry#*=} "* ]] || apt_packages+=("${entry#*=}")
    done
}

# An environment is complete when the note left in it names this interpreter and this folder (both are written into
# its files, so that neither may change), and its copy of the lock is the lock of today.
complete() { known "$2" && cmp -s "$root/requirements/$1.txt" "$2/quotetracker/$1.txt"; }

known() { [[ -n $tag && -f $1/quotetracker/for && $(<"$1/quotetracker/for") == "$tag $root" ]]; }

mend() (
    exec 9<"$root/requirements"
    if command -v flock >/dev/null && ! flock -n 9; then
        say 'Another script is setting up here; waiting for it.'
        flock 9
    fi
    level=$1 venv=$2
    look "$level" "$python"
    if [[ -n $tag ]]; then maker=$python; else maker=$(find_python); fi
    if [[ -z $tag ]]; then
        look "$level" "$maker"
        has_venv "$maker" || apt_packages=("$(venv_package "$maker")" "${apt_packages[@]}")
        tag=''
    fi
    if ((${#apt_packages[@]})); then add_system_packages "$maker"; fi
    look "$level" "$python"
    complete "$level" "$venv" || build "$level" "$venv"
)

find_python() {
    local name test
    test='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))'
    for test in "$test; import ensurepip" "$test"; do # one that can make environments comes first
        for name in ${QUOTETRACKER_PYTHON+"$QUOTETRACKER_PYTHON"} python3 python3.{13,12,11,14}; do
            if "$name" -I -c "$test" >/dev/null 2>&1; then
                command -v "$name"
                return
            fi
        done
    done
    local next='Install Python 3.11, 3.12, 3.13 or 3.14, or name one: QUOTETRACKER_PYTHON=/path/to/python3 script/run'
    command -v apt-get >/dev/null && next="$(apt_command python3)
    (Debian 12 and Ubuntu 24.04 or newer; on Ubuntu 22.04 python3.11 in place of python3)"
    fail 'QuoteTracker needs Python 3.11 to 3.14, and there is none here.' "To get one:

    $next"
}

has_venv() { "$1" -I -c 'import ensurepip, venv' 2>/dev/null; }

venv_package() { "$1" -I -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'; }

# The line that a person can copy. A machine whose package lists were never fetched has to fetch them first.
apt_command() {
    local update=''
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || update='sudo apt-get update && '
    printf '%ssudo apt-get install -y --no-install-recommends %s' "$update" "$*"
}

# Install $apt_packages where that can be done without asking anybody; otherwise say how.
add_system_packages() {
    local maker=$1 as_root=() log
    command -v apt-get >/dev/null || fail "Not on this machine: ${libraries[*]:-the ensurepip module of $maker}" \
        'Install what is named above with the package manager of your system, then run this again.'
    if ((EUID != 0)); then
        as_root=(sudo -n)
        sudo -n true 2>/dev/null || fail 'A few system packages are missing, and only an administrator can add them.' \
            "Run this once, then $script again:

    $(apt_command "${apt_packages[@]}")"
    fi
    say "Adding system packages with apt-get: ${apt_packages[*]}"
    log=$(mktemp)
    local SECONDS=0
    # A first try with the lists at hand; stale or absent ones are fetched anew.
    if ! apt_get install >"$log" 2>&1; then
        apt_get update >"$log" 2>&1 && apt_get install >>"$log" 2>&1 || {
            tail -n 5 "$log" >&2
            fail "apt-get could not add them (all it said: $log)." "$(advice "$log")"
        }
    fi
    rm -f "$log"
    look "$level" "$maker"
    if ! has_venv "$maker"; then
        fail "$maker cannot make environments: its ensurepip module is missing." \
            'Name another Python: QUOTETRACKER_PYTHON=/path/to/python3 script/run'
    fi
    if ((${#apt_packages[@]})); then fail "Still not found after that: ${libraries[*]}"; fi
    say "  done in $SECONDS s"
}

apt_get() {
    local what=("$1")
    [[ $1 == install ]] && what=(install --yes --no-install-recommends "${apt_packages[@]}")
    # An unattended upgrade may hold dpkg's lock for minutes; needrestart must not restart services for us.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 "${what[@]}" </dev/null
}

build() {
    local level=$1 venv=$2 copy free SECONDS=0
    [[ -w $root ]] || fail "This user may not write in $root." 'Run it as the owner of that folder, or in a copy of your own.'
    # Ours, but for another interpreter, folder or lock, or left unfinished: made anew, with all that it had.
    if [[ -e $venv/quotetracker ]]; then
        for copy in "$venv"/quotetracker/*.txt; do
            [[ $copy == */dev.txt ]] && level=dev
            if ! known "$venv" || { [[ -e $copy ]] && ! cmp -s "$copy" "$root/requirements/${copy##*/}"; }; then
                rm -rf "$venv"
                break
            fi
        done
    elif [[ -n $tag ]] && ! "$python" -I -c 'import pip' 2>/dev/null; then
        rm -rf "$venv"
    fi
    free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
    [[ -d $venv ]] || ((free > room_needed)) ||
        fail "Only $free MB are free in $root, and setting up takes up to $room_needed." 'Make room, then run this again.'
    if [[ ! -x $python ]]; then
        [[ -n $maker && $maker != "$python" ]] || maker=$(find_python)
        say "Making ${venv##*/} with $("$maker" --version) ($maker)"
        rm -rf "$venv"
        "$maker" -I -m venv "$venv" || fail "$maker could not make $venv." 'Its own words are above.'
    fi
    mkdir -p "$venv/quotetracker"
    rm -f "$venv/quotetracker/for"
    say "Fetching what requirements/$level.txt names; the first time this can take some minutes"
    pip_install "$level" "$venv"
    printf '%s\n' "$root" >"$("$python" -I -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/quotetracker.pth"
    [[ $level == dev ]] && cp "$root/requirements/run.txt" "$venv/quotetracker/" # dev.txt holds all of it
    cp "$root/requirements/$level.txt" "$venv/quotetracker/"
    look "$level" "$python"
    printf '%s\n' "$tag $root" >"$venv/quotetracker/for"
    say "  done in $SECONDS s"
}

# Every file is checked against its hash in the lock, and nothing is compiled here. One more try after a network failure.
pip_install() {
    local log=$2/quotetracker/pip.log try
    for try in first last; do
        if PIP_USER=0 "$python" -m pip install --quiet --no-input --disable-pip-version-check \
            --require-hashes --only-binary :all: --requirement "$root/requirements/$1.txt" >"$log" 2>&1; then
            return
        fi
        if [[ $try == first && $(advice "$log") == *network* ]]; then say '  the network failed; trying once more'; else break; fi
    done
    grep -i '^error' "$log" | head -n 3 >&2
    fail "pip could not fetch the packages (all it said: $log)." "$(advice "$log")"
}

# What a person can do about the failure that $1 tells of. The first cause found is the one that matters.
advice() {
    local cause hint
    while IFS='|' read -r cause hint; do
        if grep -qiE "$cause" "$1"; then
            printf '%s\n' "$hint"
            return
        fi
    done <<'CAUSES'
no space left|The disk is full: make room (also in the folder for temporary files), then run this again.
407 Proxy|The proxy wants a name and password: put them into the https_proxy variable, then run this again.
ProxyError.*cannot connect|The proxy does not answer: check the https_proxy variable, or unset it where no proxy is needed.
CERTIFICATE_VERIFY_FAILED|The certificate was not believed: on a network that inspects traffic, name its own in PIP_CERT.
DO NOT MATCH THE HASHES|A file is not the one that the lock names: do not go on; tell us, and say which index pip asks.
Name or service|The network does not answer: check the connection (and https_proxy, behind a proxy), then run this again.
name resolution|The network does not answer: check the connection (and https_proxy, behind a proxy), then run this again.
Could not resolve|The network does not answer: check the connection (and http_proxy, behind a proxy), then run this again.
NewConnectionError|The network does not answer: check the connection (and https_proxy, behind a proxy), then run this again.
timed out|The network is too slow or cut off: check the connection, then run this again.
reset by peer|The network was cut off: run this again.
IncompleteRead|The network was cut off: run this again.
Permission denied|Some file there belongs to another user: delete .venv and .venv-core, then run this again.
No matching distribution|Nothing fits this machine: Qt needs 64 bits and glibc 2.34 (Debian 12, Ubuntu 22.04 or newer).
CAUSES
    [[ -n $hint ]] || printf 'Run this again; if it fails again, tell us what is in that file.\n'
}
