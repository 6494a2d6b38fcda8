package vn.khenthuong.nomination.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

/**
 * Which officials are the nominee of which dossier. Names are compared in memory; the database is asked only where a name is
 * the same.
 */
@Component
class Nominees {

    private final Organization organization;
    private final NamesakeRepository statements;
    private final CurrentActor actors;

    Nominees(Organization organization, NamesakeRepository statements, CurrentActor actors) {
        this.organization = organization;
        this.statements = statements;
        this.actors = actors;
    }

    /** @throws NotPermittedException when the official who is signed in is the nominee of one of them */
    void requireAnother(Collection<Nominee> nominees) {
        actors.find().map(Actor::userId).ifPresent(user -> requireAnother(nominees, user));
    }

    /** @throws NotPermittedException when the official is the nominee of one of them */
    void requireAnother(Collection<Nominee> nominees, String userId) {
        ownOf(nominees, userId).ifPresent(own -> {
            throw new NotPermittedException(OwnDossiers.REFUSAL);
        });
    }

    /** The number of the first of them whose nominee the official is. */
    Optional<String> ownOf(Collection<Nominee> nominees, String userId) {
        var accounts = organization.accountsOf(userId);
        var named = nominees.stream()
                .filter(nominee -> accounts.stream().anyMatch(account -> hasName(nominee, account)))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var others = others(named);
        return named.stream()
                .filter(nominee -> accounts.stream()
                        .filter(account -> hasName(nominee, account))
                        .anyMatch(account ->
                                !others.getOrDefault(nominee.number(), Set.of()).contains(account)))
                .map(Nominee::number)
                .findFirst();
    }

    /** By number, every account of whoever counts as the nominee. */
    Map<String, Set<String>> accounts(Collection<Nominee> nominees) {
        var named = new HashMap<Nominee, List<Official>>();
        nominees.forEach(nominee -> {
            var officials = namesakes(nominee);
            if (!officials.isEmpty()) {
                named.put(nominee, officials);
            }
        });
        if (named.isEmpty()) {
            return Map.of();
        }
        var others = others(named.keySet());
        return named.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().number(),
                        entry -> entry.getValue().stream()
                                .map(Official::userId)
                                .filter(user -> !others.getOrDefault(
                                                entry.getKey().number(), Set.of())
                                        .contains(user))
                                .flatMap(user -> organization.accountsOf(user).stream())
                                .collect(Collectors.toSet())));
    }

    /** Whoever has the nominee's name, stated to be another person or not. */
    List<Official> namesakes(Nominee nominee) {
        return nominee.isPerson() ? organization.officialsNamed(nominee.name()) : List.of();
    }

    /** Whether the nominee is a person who has the name of this account. */
    boolean hasName(Nominee nominee, String userId) {
        return nominee.isPerson() && NameKey.isNamed(nominee.name(), organization.nameOf(userId));
    }

    Nominee of(Dossier dossier) {
        return of(dossier.number(), dossier.nomineeType(), dossier.nomineeName());
    }

    Nominee of(String number, NomineeType type, String name) {
        return new Nominee(number, type, name);
    }

    /** By number, the accounts that were stated to be other persons', with every account of those. */
    private Map<String, Set<String>> others(Collection<Nominee> nominees) {
        var stated = new HashMap<String, Set<String>>();
        statements
                .of(nominees.stream().map(Nominee::number).toList())
                .forEach(row -> stated.computeIfAbsent(row.number(), number -> new HashSet<>())
                        .addAll(organization.accountsOf(row.userId())));
        return stated;
    }

    /** Whom a dossier nominates. */
    record Nominee(String number, NomineeType type, String name) {

        boolean isPerson() {
            return type != NomineeType.COLLECTIVE;
        }
    }
}
