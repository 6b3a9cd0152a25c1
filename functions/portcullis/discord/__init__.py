"""Discord's REST API, its signatures, and the messages that Portcullis writes."""
