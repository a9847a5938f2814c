"""The window's language: translating, and telling again what the layers below say in English."""
