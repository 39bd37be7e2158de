"""The pages of the window, one module each, made with (flows, bridge, navigate, courier)."""
