"""What the deployables share: settings, rules, judgement, the database, Discord's REST API."""
