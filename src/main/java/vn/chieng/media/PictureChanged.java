package vn.chieng.media;

/** A picture that pages may already show got other words, another focus or another file. */
public record PictureChanged(long id) {}
