package org.thongthin.cms.directory;

/**
 * A district (อำเภอ; เขต in Bangkok).
 *
 * @param code four digits, the first two of which are the province's
 */
public record District(String code, String provinceCode, String nameTh, String nameEn) {}
