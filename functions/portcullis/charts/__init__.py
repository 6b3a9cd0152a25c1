"""Charts for embeds: data in, the bytes of a PNG out. Pure, and alike for the same data.

``model`` says what is to be shown, ``draw.render`` draws it. matplotlib takes a third of a second and 60 MB to import,
so only ``render`` does; it is used through its objects, for pyplot keeps figures in one place for all threads.
"""
