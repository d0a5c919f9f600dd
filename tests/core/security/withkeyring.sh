#!/bin/sh
# SPDX-FileCopyrightText: 2026 Tuttu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: withkeyring.sh STATE CMD...    runs CMD on a private D-Bus session in a throw-away home
#   open     gnome-keyring, unlocked
#   locked   the same keyring made and filled, then started again without its password
#   bare     a session in which nobody offers a keychain
#   nobus    no session bus at all
set -eu
state=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
HOME=$(mktemp -d)
XDG_RUNTIME_DIR=$(mktemp -d)
export HOME XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
unset XDG_DATA_HOME DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
trap 'rm -rf "$HOME" "$XDG_RUNTIME_DIR"' EXIT

unlocked() {
    # The daemon makes or opens the login keyring with what it reads, and ends with its bus.
    dbus-run-session -- sh -c 'printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "$@"' sh "$@"
}

case $state in
open) unlocked "$@" ;;
locked)
    unlocked sh -c 'printf secret | secret-tool store --label=first tuttu first'
    dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "$@"' sh "$@"
    ;;
bare) dbus-run-session --config-file="$here/bare.conf" -- "$@" ;;
nobus) DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$@" ;;
*) echo "unknown state $state" >&2; exit 2 ;;
esac
