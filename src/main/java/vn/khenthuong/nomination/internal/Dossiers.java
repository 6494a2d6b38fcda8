package vn.khenthuong.nomination.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierState;

/**
 * Loads dossiers, lets one transition happen, saves them. A change that an official makes is refused where the dossier is his own
 * what only follows from an earlier act, or from something else, is not his change.
 */
@Component
class Dossiers {

    /** Says nothing about whose the other dossier is. */
    public static final String IDENTITY_NUMBER_TAKEN =
            "Số định danh này đã có trong một hồ sơ khác của đợt; mỗi người chỉ được đề nghị một lần trong một đợt.";

    private final DossierRepository repository;
    private final DossierEvents events;
    private final Nominees nominees;

    Dossiers(DossierRepository repository, DossierEvents events, Nominees nominees) {
        this.repository = repository;
        this.events = events;
        this.nominees = nominees;
    }

    /** @throws NotFoundException when there is none */
    public Dossier require(String number) {
        return repository.find(number).orElseThrow(() -> DossierNumber.unknown(number));
    }

    /**
     * Many, in the order of their numbers as given.
     *
     * @throws NotFoundException when there is none of one of them
     */
    public List<Dossier> require(List<String> numbers) {
        var found = repository.findAll(numbers);
        return numbers.stream()
                .map(number -> Optional.ofNullable(found.get(number)).orElseThrow(() -> DossierNumber.unknown(number)))
                .toList();
    }

    /** The dossier, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(String number) {
        return repository.lock(number).orElseThrow(() -> DossierNumber.unknown(number));
    }

    /**
     * Locks, changes, saves and tells what happened; the answer is the changed dossier.
     *
     * @throws vn.khenthuong.kernel.NotPermittedException when it is the own dossier of the official who is signed in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier change(String number, Consumer<Dossier> transition) {
        nominees.requireAnother(List.of(nominees.of(lock(number))));
        return follow(number, transition);
    }

    /** The same for what follows by itself, whoever is signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier follow(String number, Consumer<Dossier> transition) {
        Dossier dossier = lock(number);
        DossierState before = dossier.state();
        transition.accept(dossier);
        repository.save(dossier);
        events.moved(before, dossier);
        return dossier;
    }

    /** {@link #change} for many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeAll(Collection<String> numbers, Consumer<Dossier> transition) {
        List<Dossier> locked = lockAll(numbers);
        nominees.requireAnother(locked.stream().map(nominees::of).toList());
        move(locked, transition);
    }

    /** {@link #follow} for many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void followAll(Collection<String> numbers, Consumer<Dossier> transition) {
        move(lockAll(numbers), transition);
    }

    private List<Dossier> lockAll(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Set<String> missing = new TreeSet<>(numbers);
        List<Dossier> locked = repository.lockAll(missing);
        locked.stream().map(Dossier::number).forEach(missing::remove);
        missing.stream().findFirst().ifPresent(number -> {
            throw DossierNumber.unknown(number);
        });
        return locked;
    }

    private void move(List<Dossier> locked, Consumer<Dossier> transition) {
        if (locked.isEmpty()) {
            return;
        }
        Map<String, DossierState> before = locked.stream().collect(Collectors.toMap(Dossier::number, Dossier::state));
        locked.forEach(transition);
        repository.saveAll(locked);
        locked.forEach(dossier -> events.moved(before.get(dossier.number()), dossier));
    }
}
