package org.thongthin.cms.media;

/** One derivative of a picture. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PictureFile(byte[] content, String mediaType) {}
