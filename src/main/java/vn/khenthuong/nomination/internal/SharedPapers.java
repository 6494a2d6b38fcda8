package vn.khenthuong.nomination.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.Place;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.PaperDesk.Citable;

/** The same file in several places of a unit: papers that cover several dossiers, and files that may be a mistake. */
@Component
class SharedPapers {

    /** How many are told or offered. */
    private static final int MOST_OFFERED = 5;

    private final DossierRepository repository;
    private final Documents documents;
    private final PaperRules rules;

    SharedPapers(DossierRepository repository, Documents documents, PaperRules rules) {
        this.repository = repository;
        this.documents = documents;
        this.rules = rules;
    }

    /** The dossier and all others of its unit and round that are with the unit; locked in the order of their numbers. */
    public Map<String, Dossier> lockUnsubmitted(String number) {
        DossierNumber place = DossierNumber.parse(number);
        Set<String> numbers = new TreeSet<>(repository.unsubmittedOf(place.round(), place.unit()));
        numbers.add(number);
        return repository.lockAll(numbers).stream()
                .collect(Collectors.toMap(Dossier::number, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    /** What other dossiers of the unit in the round have of the papers that may be shared, newest version only, each file once. */
    public Map<String, List<Citable>> citable(Dossier dossier, Set<String> items, List<StoredDocument> own) {
        Set<String> shared = items.stream().filter(rules::isShared).collect(Collectors.toSet());
        if (shared.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Citable>> found = new LinkedHashMap<>();
        Set<String> seen = own.stream().map(StoredDocument::sha256).collect(Collectors.toSet());
        List<String> others = repository.ofUnit(dossier.round(), dossier.unit()).stream()
                .filter(number -> !number.equals(dossier.number()))
                .toList();
        Map<String, List<StoredDocument>> theirs = documents.of(others);
        for (String other : others) {
            for (StoredDocument document : newest(theirs.getOrDefault(other, List.of()))) {
                List<Citable> offered = found.computeIfAbsent(document.item(), item -> new ArrayList<>());
                if (shared.contains(document.item()) && offered.size() < MOST_OFFERED && seen.add(document.sha256())) {
                    offered.add(new Citable(other, document));
                }
            }
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** Per version, in words, where else the unit has the same file, unless it is meant to be there too. */
    public Map<UUID, List<String>> sameFile(
            Dossier dossier, List<ChecklistItem> checklist, Collection<StoredDocument> versions) {
        Map<String, String> labels =
                checklist.stream().collect(Collectors.toMap(ChecklistItem::item, ChecklistItem::label));
        Map<String, List<Place>> places =
                documents.placesOf(versions.stream().map(StoredDocument::sha256).collect(Collectors.toSet()));
        Map<UUID, List<String>> told = new LinkedHashMap<>();
        for (StoredDocument version : versions) {
            List<String> words = places.getOrDefault(version.sha256(), List.of()).stream()
                    .filter(place -> !isItself(dossier, version, place))
                    .sorted(Comparator.comparing(place -> !place.owner().equals(dossier.number())))
                    .map(place -> inWords(dossier, version, place, labels))
                    .filter(Objects::nonNull)
                    .distinct()
                    .limit(MOST_OFFERED)
                    .toList();
            if (!words.isEmpty()) {
                told.put(version.id(), words);
            }
        }
        return told;
    }

    private static boolean isItself(Dossier dossier, StoredDocument version, Place place) {
        return place.owner().equals(dossier.number()) && place.item().equals(version.item());
    }

    /** Null for what is nobody's business here, or is as it should be. */
    private String inWords(Dossier dossier, StoredDocument version, Place place, Map<String, String> labels) {
        if (place.owner().equals(dossier.number())) {
            return "mục “%s” của hồ sơ này".formatted(labels.getOrDefault(place.item(), "giấy tờ khác"));
        }
        boolean ofUnit = DossierNumber.find(place.owner())
                .filter(other -> other.unit().equals(dossier.unit()))
                .isPresent();
        boolean meant = place.item().equals(version.item()) && rules.isShared(place.item());
        return ofUnit && !meant ? "hồ sơ %s".formatted(place.owner()) : null;
    }

    private static List<StoredDocument> newest(List<StoredDocument> versions) {
        Map<String, StoredDocument> newest = new LinkedHashMap<>();
        versions.forEach(version -> newest.putIfAbsent(version.item(), version));
        return List.copyOf(newest.values());
    }
}
