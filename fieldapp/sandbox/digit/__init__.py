"""The DIGIT side: gateway, user, localization, filestore, sync and registration services."""
