"""The database: one transport, and one method per SQL function."""
