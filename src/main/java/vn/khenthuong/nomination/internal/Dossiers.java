package vn.khenthuong.nomination.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.NotFoundException;

/** Loads dossiers, lets one transition happen, saves them. */
@Component
public class Dossiers {

    /** Says nothing about whose the other dossier is. */
    public static final String IDENTITY_NUMBER_TAKEN =
            "Số định danh này đã có trong một hồ sơ khác của đợt; mỗi người chỉ được đề nghị một lần trong một đợt.";

    private final DossierRepository repository;

    Dossiers(DossierRepository repository) {
        this.repository = repository;
    }

    /** @throws NotFoundException when there is none */
    public Dossier require(String number) {
        return repository.find(number).orElseThrow(() -> unknown(number));
    }

    /** The dossier, locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(String number) {
        return repository.lock(number).orElseThrow(() -> unknown(number));
    }

    /** Locks, changes and saves; the answer is the changed dossier. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier change(String number, Consumer<Dossier> transition) {
        Dossier dossier = lock(number);
        transition.accept(dossier);
        repository.save(dossier);
        return dossier;
    }

    /** The same for many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeAll(Collection<String> numbers, Consumer<Dossier> transition) {
        if (numbers.isEmpty()) {
            return;
        }
        Set<String> missing = new TreeSet<>(numbers);
        List<Dossier> locked = repository.lockAll(missing);
        locked.stream().map(Dossier::number).forEach(missing::remove);
        missing.stream().findFirst().ifPresent(number -> {
            throw unknown(number);
        });
        locked.forEach(transition);
        repository.saveAll(locked);
    }

    /** The refusal for a number nobody has, or that the caller must not know of. */
    public static NotFoundException unknown(String number) {
        return new NotFoundException("Không tìm thấy hồ sơ %s.".formatted(number));
    }
}
