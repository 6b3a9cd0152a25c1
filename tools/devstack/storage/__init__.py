"""Stands in for Supabase Storage, which has no package to install. Development only.

Its tables are the platform's (``storage.buckets``, ``storage.objects``), read and written as the caller, so policies on
them count; the bytes lie in a folder. Uploading, downloading, listing, deleting and signed links work as the real
server's, refusals included, over its own clients. Image transformation, resumable and S3 uploads, moving, copying,
public objects and the management of buckets are left out, and answered with 404. Source: supabase/storage.
"""
