"""What conda itself loads: the token sender and the ``conda privacy`` command.

The distribution ``conda-privacy-plugin`` names ``conda_privacy.conda_plugin.hooks`` in the entry
point group ``conda``; the panel's own distribution names nothing there, so that installing the
panel never makes conda send anything.
"""
