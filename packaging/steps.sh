# SPDX-FileCopyrightText: 2026 Tuttu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Read by the other scripts here: steps with their times, one clear line when one fails.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
me=packaging/$(basename "$0")
logs=build/log
mkdir -p "$logs"

clock() { printf '%d:%02d' $((SECONDS / 60)) $((SECONDS % 60)); }

step() { printf '\n[%s] %s\n' "$(clock)" "$*"; }

fail() {
    printf '\n%s: stopped after %s: %s\n' "$me" "$(clock)" "$*" >&2
    exit 1
}

# Progress of a long build in a score of lines; everything is in the log.
each_twentieth() {
    awk -v start="$SECONDS" '
        BEGIN { "date +%s" | getline began; close("date +%s") }
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), n, "/")
            if (int(n[1] * 20 / n[2]) > shown || n[1] == n[2]) {
                shown = int(n[1] * 20 / n[2])
                "date +%s" | getline now; close("date +%s")
                s = start + now - began
                printf "[%d:%02d] %3d %% (%d of %d)\n", s / 60, s % 60, n[1] * 100 / n[2], n[1], n[2]
                fflush()
            }
            next
        }
        /warning:|error:|FAILED:/ { print; fflush() }'
}

# build PRESET [TARGET...]
build() {
    local preset=$1 log=$logs/$1-build.log
    shift
    if ! cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"} 2>&1 | tee "$log" | each_twentieth; then
        grep -m1 -E 'error:|error |undefined reference|FAILED:' "$log" >&2
        fail "preset $preset does not build; all of it is in $log"
    fi
}

# configure PRESET [OPTION...]
configure() {
    local log=$logs/$1-configure.log
    cmake --preset "$@" >"$log" 2>&1 || {
        grep -m1 -A3 'CMake Error' "$log" >&2
        fail "preset $1 cannot be configured; all of it is in $log"
    }
}
