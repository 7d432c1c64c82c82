"""Our own window around the panel: menus, theme, language, remembered geometry."""
