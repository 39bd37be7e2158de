"""Files shipped with the app; reached through `fieldapp.assets.asset` alone."""
