package org.thongthin.site.browse;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;

/** Lists of organisations, with how much each tells. */
final class Organisations {
    /** From those for the whole province to those for a sub-district. What is not among them stands last. */
    private static final List<String> TYPES =
            List.of("pao", "special", "city", "town", "subdistrict-municipality", "sao", "office", "department");

    /** They do not govern a place. */
    private static final Set<String> AUTHORITIES = Set.of("office", "department");

    private final Directory directory;
    private final Language language;
    private final Map<String, Long> counts;
    private final Comparator<OrganisationEntry> byName;

    /** @param counts public items by owner code */
    Organisations(Reading reading, Map<String, Long> counts) {
        this.directory = reading.directory();
        this.language = reading.language();
        this.counts = counts;
        this.byName = Comparator.comparing(OrganisationEntry::name, Collator.getInstance(language.locale()));
    }

    /**
     * Those of a type.
     *
     * @param type its code, which may be one that this version has no name for
     */
    record Group(String type, List<OrganisationEntry> organisations) {}

    /** All that tell something, by type and name. */
    List<Group> telling() {
        return grouped(counts.keySet().stream().map(directory::organisation).filter(Objects::nonNull));
    }

    /** The local administrative organisations of a district, by type and name, whatever they tell. */
    List<OrganisationEntry> ofDistrict(String district) {
        return local(organisation -> district.equals(organisation.districtCode()));
    }

    /** Those of a province that the directory gives no district of it, by type and name. */
    List<OrganisationEntry> ofNoDistrict(String province, Set<String> districts) {
        return local(organisation -> province.equals(organisation.provinceCode())
                && !districts.contains(String.valueOf(organisation.districtCode())));
    }

    /** How many local administrative organisations a province has. */
    long local(String province) {
        return directory.organisations().stream()
                .filter(Organisations::isLocal)
                .filter(organisation -> province.equals(organisation.provinceCode()))
                .count();
    }

    private List<OrganisationEntry> local(Predicate<Organisation> here) {
        return grouped(directory.organisations().stream()
                        .filter(Organisations::isLocal)
                        .filter(here))
                .stream()
                .flatMap(group -> group.organisations().stream())
                .toList();
    }

    private static boolean isLocal(Organisation organisation) {
        return !AUTHORITIES.contains(organisation.type());
    }

    private List<Group> grouped(Stream<Organisation> organisations) {
        Map<String, List<OrganisationEntry>> byType = organisations
                .map(organisation -> OrganisationEntry.of(
                        organisation, counts.getOrDefault(organisation.code(), 0L), directory, language))
                .collect(Collectors.groupingBy(OrganisationEntry::type));
        return byType.entrySet().stream()
                .map(type -> new Group(
                        type.getKey(), type.getValue().stream().sorted(byName).toList()))
                .sorted(Comparator.<Group>comparingInt(group -> rank(group.type()))
                        .thenComparing(Group::type))
                .toList();
    }

    private static int rank(String type) {
        int rank = TYPES.indexOf(type);
        return rank < 0 ? TYPES.size() : rank;
    }
}
