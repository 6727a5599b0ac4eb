"""Settings, in three shapes: what a place states, the settings of a folder, the view of one file.

Everything in a settings file is data. It is checked key by key against what exists, a mistake is
named with the nearest right word, and nothing in it can make copydesk run code, reach the network
or read a file outside the repository: a settings file may come from a stranger's pull request.
"""

from linter.settings.files import Finder, find_settings_file, read_settings
from linter.settings.keys import SettingsError, Stated
from linter.settings.view import Settings, View

__all__ = [
    "Finder",
    "Settings",
    "SettingsError",
    "Stated",
    "View",
    "find_settings_file",
    "read_settings",
]
