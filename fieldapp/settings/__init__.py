"""What this laptop is set to, the project file it is set up from, and what its secrets are called."""

from fieldapp.settings.contract_key import EXACT_BITS, key_form, read_contract_key, signs
from fieldapp.settings.on_disk import AutoSync, Language, Settings, SettingsFile
from fieldapp.settings.project_file import read_project_file
from fieldapp.settings.secret_names import (
    DIGIME_KEY,
    DIGIME_READ_KEY,
    DIGIME_READ_TOKENS,
    DIGIME_TOKENS,
    DIGIT_TOKENS,
    asking_of,
    digime_scope,
    read_tokens_of,
    respondent_of,
    tokens_of,
)

__all__ = [
    "DIGIME_KEY",
    "DIGIME_READ_KEY",
    "DIGIME_READ_TOKENS",
    "DIGIME_TOKENS",
    "DIGIT_TOKENS",
    "EXACT_BITS",
    "AutoSync",
    "Language",
    "Settings",
    "SettingsFile",
    "asking_of",
    "digime_scope",
    "key_form",
    "read_contract_key",
    "read_project_file",
    "read_tokens_of",
    "respondent_of",
    "signs",
    "tokens_of",
]
