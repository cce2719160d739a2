package org.thongthin.site.browse;

/**
 * A province on the map and in the list.
 *
 * @param count how many public items there are
 * @param drawn whether the map shows it
 */
public record ProvinceEntry(String code, String name, long count, String address, boolean drawn) {

    /** How strongly the map colours it: none, some, many. */
    public String weight() {
        if (count == 0) {
            return "none";
        }
        return count < 3 ? "some" : "many";
    }
}
