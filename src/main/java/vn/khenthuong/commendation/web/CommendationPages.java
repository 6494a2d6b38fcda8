package vn.khenthuong.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationMoney;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.commendation.web.CommendationSheetPage.Entry;
import vn.khenthuong.commendation.web.CommendationSheetPage.Money;
import vn.khenthuong.commendation.web.CommendationsPage.Choice;
import vn.khenthuong.commendation.web.CommendationsPage.Line;
import vn.khenthuong.commendation.web.CommendationsPage.Year;
import vn.khenthuong.correspondence.PaperLine;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.AmountWords;

/** Puts the pages of the letters of commendation together. */
@Component
class CommendationPages {

    private static final int NAMES_SHOWN = 3;

    private final CommendationAccess access;
    private final Commendations commendations;
    private final LetterMoney moneys;
    private final Papers papers;
    private final AmountWords words;
    private final Organization organization;
    private final Clock clock;

    CommendationPages(
            CommendationAccess access,
            Commendations commendations,
            LetterMoney moneys,
            Papers papers,
            AmountWords words,
            Organization organization,
            Clock clock) {
        this.access = access;
        this.commendations = commendations;
        this.moneys = moneys;
        this.papers = papers;
        this.words = words;
        this.organization = organization;
        this.clock = clock;
    }

    CommendationsPage all(Actor reader) {
        var years = access.lists(null, null, reader).stream()
                .collect(Collectors.groupingBy(list -> list.number().year(), LinkedHashMap::new, Collectors.toList()));
        return new CommendationsPage(
                years.entrySet().stream()
                        .map(year -> new Year(
                                year.getKey(),
                                year.getValue().stream().map(this::line).toList()))
                        .toList(),
                commendations.unitsToCommend(reader).stream()
                        .map(unit -> new Choice(unit, organization.require(unit).name()))
                        .toList(),
                Stream.of(Occasion.values())
                        .map(occasion -> new Choice(occasion.name(), occasion.label()))
                        .toList(),
                LocalDate.now(clock).getYear());
    }

    CommendationSheetPage of(Commendation list, Actor reader) {
        var number = list.number();
        var money = moneys.of(list);
        return new CommendationSheetPage(
                number.toString(),
                unitName(list),
                number.year(),
                list.occasion().label(),
                list.state().label(),
                tone(list.state()),
                list.counts().inWords(),
                commendations.entries(number).stream()
                        .map(CommendationPages::entry)
                        .toList(),
                list.preparedBy() == null ? null : organization.nameOf(list.preparedBy()),
                list.state() == CommendationState.DRAFT ? list.returnReason() : null,
                list.endReason(),
                decision(list),
                list.decidedBy() == null
                        ? null
                        : "%s, %s".formatted(organization.nameOf(list.decidedBy()), Formats.moment(list.decidedAt())),
                commendations.mayChange(number, reader),
                commendations.authority(list),
                money.lines().stream().map(CommendationPages::money).toList(),
                money.isEmpty() ? null : "%s đồng (%s)".formatted(Dong.of(money.total()), words.of(money.total())),
                PaperLine.about(papers, number.toString(), reader));
    }

    private Line line(Commendation list) {
        return new Line(
                list.number().toString(),
                unitName(list),
                list.occasion().label(),
                list.counts().inWords(),
                names(commendations.entries(list.number())),
                decision(list),
                list.state().label(),
                tone(list.state()));
    }

    private static String names(List<Commended> entries) {
        var first = entries.stream().limit(NAMES_SHOWN).map(Commended::name).collect(Collectors.joining("; "));
        return entries.size() > NAMES_SHOWN
                ? "%s và %d trường hợp khác".formatted(first, entries.size() - NAMES_SHOWN)
                : first;
    }

    private static Entry entry(Commended entry) {
        return new Entry(entry.id(), entry.type().label(), entry.titled(), entry.detail(), entry.achievement());
    }

    private static Money money(CommendationMoney.Line line) {
        return new Money(
                TypedMoney.field(line.type()),
                line.type().label(),
                line.count(),
                line.each() == null ? "" : Dong.of(line.each()),
                line.citation(),
                line.byLaw());
    }

    private static String decision(Commendation list) {
        return list.decision() == null
                ? null
                : "Số %s ngày %s"
                        .formatted(
                                list.decision().number(),
                                Formats.day(list.decision().date()));
    }

    private String unitName(Commendation list) {
        return organization.nameAt(list.number().unit(), list.decidedAt());
    }

    private static String tone(CommendationState state) {
        return switch (state) {
            case DRAFT, PREPARED -> "can";
            case DECIDED -> "dat";
            case WITHDRAWN, CANCELLED -> "dung";
        };
    }
}
