package org.thongthin.cms.directory;

/**
 * A province, Bangkok among them.
 *
 * @param code two digits
 * @param region one of north, northeast, central, east, west, south
 */
public record Province(String code, String nameTh, String nameEn, String region) {}
