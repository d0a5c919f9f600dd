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

# Progress of a long build in a score of lines, as it happens; everything is in the log.
each_twentieth() {
    local line shown=0 built all
    while IFS= read -r line; do
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            built=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
            if ((built * 20 / all > shown || built == all)); then
                shown=$((built * 20 / all))
                printf '[%s] %3d %% (%d of %d)\n' "$(clock)" $((built * 100 / all)) "$built" "$all"
            fi
        elif [[ $line =~ warning:|error:|FAILED: ]]; then
            printf '%s\n' "$line"
        fi
    done
}

free_megabytes() { df --output=avail -BM . | tail -1 | tr -dc 0-9; }

# build PRESET [TARGET...]
build() {
    local preset=$1 log=$logs/$1-build.log
    shift
    if ! cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"} 2>&1 | tee "$log" | each_twentieth; then
        grep -m1 -E 'error:|error |undefined reference|No space left|FAILED:' "$log" >&2
        (($(free_megabytes) > 200)) || fail "the disk is full; a build of all takes about 6 GB"
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
