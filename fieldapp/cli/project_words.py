"""What commands say of the project in use."""

from __future__ import annotations

from fieldapp.records import Project

SIGN_IN = "`fieldapp login` signs in."


def campaign_unknown(project: Project) -> str:
    """Say that the server has nothing of the project's campaign, and what to do."""
    return (
        f"The server has no forms for the campaign {project.campaign} of {project.tenant}."
        " If that is misspelt, sign in with the right --campaign; if it is right, add forms from files,"
        " `fieldapp forms add FILE`."
    )
