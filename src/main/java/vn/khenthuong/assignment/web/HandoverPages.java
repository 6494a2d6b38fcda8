package vn.khenthuong.assignment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Handovers;
import vn.khenthuong.assignment.web.HandoverPage.Made;
import vn.khenthuong.assignment.web.HandoverPage.Person;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/** Puts the page of a handover together. */
@Component
class HandoverPages {

    private final Handovers handovers;
    private final HandoverWords words;
    private final Organization organization;

    HandoverPages(Handovers handovers, HandoverWords words, Organization organization) {
        this.handovers = handovers;
        this.words = words;
        this.organization = organization;
    }

    /** @param giver user id; empty for oneself */
    HandoverPage of(String giver, Actor actor) {
        var whose = giver == null || giver.isEmpty() ? actor.userId() : giver;
        var held = handovers.of(whose, actor);
        return new HandoverPage(
                handovers.givers(actor).stream()
                        .map(official -> new Person(official.userId(), official.fullName()))
                        .toList(),
                new Person(whose, organization.nameOf(whose)),
                whose.equals(actor.userId()),
                held.stream().map(words::held).toList(),
                handovers.receivers(whose, held).stream()
                        .map(official -> new Person(official.userId(), official.fullName()))
                        .toList(),
                made(actor));
    }

    private List<Made> made(Actor actor) {
        return handovers.concerning(actor).stream()
                .map(one ->
                        new Made(one.id().toString(), one.giverName(), one.receiverName(), Formats.moment(one.at())))
                .toList();
    }
}
