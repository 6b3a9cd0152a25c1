"""Where files are kept: Supabase Storage, or a folder. One adapter a place, behind one protocol."""
