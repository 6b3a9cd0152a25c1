"""One kind of gateway event a file: how its payload becomes events to judge and facts to remember."""
