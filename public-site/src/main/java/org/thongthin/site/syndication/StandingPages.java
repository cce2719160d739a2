package org.thongthin.site.syndication;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Province;

/**
 * The pages that search engines are to know besides the items'. Those that are always there are known by their routes: a page
 * stands at a path without variables, in both languages, so that a new one need not be named here.
 */
@Singleton
final class StandingPages {
    /** It says itself that it is not to be listed. */
    private static final Set<String> NOT_LISTED = Set.of("/search");

    private final Provider<Router> router;

    StandingPages(Provider<Router> router) {
        this.router = router;
    }

    /** Where each is in Thai. An organisation counts while it has something to show. */
    List<String> all(Reading reading) {
        Directory directory = reading.directory();
        Stream<String> regions = directory.provinces().stream()
                .flatMap(province -> Stream.ofNullable(province.region()))
                .distinct()
                .sorted()
                .map(region -> Addresses.region(region, Language.TH));
        Stream<String> provinces = directory.provinces().stream()
                .map(Province::code)
                .sorted()
                .flatMap(code ->
                        Stream.of(Addresses.province(code, Language.TH), Addresses.organisations(code, Language.TH)));
        Stream<String> districts = directory.districts().stream()
                .sorted(Comparator.comparing(District::code))
                .map(district -> Addresses.district(district, Language.TH));
        Stream<String> organisations = reading.owners().stream()
                .filter(code -> directory.organisation(code) != null)
                .sorted()
                .map(code -> Addresses.organisation(code, Language.TH));
        return Stream.of(routed().stream(), regions, provinces, districts, organisations)
                .flatMap(pages -> pages)
                .toList();
    }

    private List<String> routed() {
        Set<String> paths = router.get()
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toString())
                .filter(path -> path.indexOf('{') < 0 && path.indexOf('.') < 0)
                .collect(Collectors.toSet());
        return paths.stream()
                .filter(path -> paths.contains(Language.EN.address(path)) && !NOT_LISTED.contains(path))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
