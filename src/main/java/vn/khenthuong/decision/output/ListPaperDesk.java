package vn.khenthuong.decision.output;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.decision.ListReaders;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;

/** Finds lists and puts their cases in order. */
@Component
class ListPaperDesk implements ListPapers {

    private final AwardLists lists;
    private final ListReaders readers;
    private final Nominations nominations;
    private final DossierView view;
    private final Organization organization;
    private final Clock clock;

    ListPaperDesk(
            AwardLists lists,
            ListReaders readers,
            Nominations nominations,
            DossierView view,
            Organization organization,
            Clock clock) {
        this.lists = lists;
        this.readers = readers;
        this.nominations = nominations;
        this.view = view;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public List<PaperOffer> about(
            String subject, Actor reader, Function<AwardListSnapshot, Optional<PaperOffer>> offered) {
        var code = nominations.find(subject).map(DossierSnapshot::list).orElse(subject);
        return find(code, reader).flatMap(offered).stream().toList();
    }

    @Override
    public Optional<AwardListSnapshot> find(String code, Actor reader) {
        try {
            return Optional.of(lists.require(code)).filter(list -> readers.mayReadPapers(reader, list.state()));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ScanDesk> scanDesk(String code, Actor actor, Performer... office) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return Arrays.stream(office)
                .filter(performer -> organization.performs(actor, performer, null, today, Work.LISTS))
                .findFirst()
                .map(performer -> new ScanDesk(organization.groupOf(performer, null, today), List.of(code)));
    }

    @Override
    public List<DossierReading> inOrder(List<String> dossiers) {
        return view.show(dossiers).stream()
                .sorted(Comparator.comparing(ListPaperDesk::place, order()))
                .toList();
    }

    @Override
    public Comparator<Place> order() {
        var units = organization.all().stream().map(Unit::code).toList();
        var names = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return Comparator.comparing(Place::type)
                .thenComparing(place -> units.indexOf(place.unit()))
                .thenComparing(ListPaperDesk::givenName, names)
                .thenComparing(Place::number);
    }

    private static Place place(DossierReading dossier) {
        var snapshot = dossier.snapshot();
        return new Place(snapshot.nomineeType(), snapshot.unit(), snapshot.nomineeName(), snapshot.number());
    }

    private static String givenName(Place place) {
        var name = place.name().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
