package vn.khenthuong.round.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.round.Movements;

/** Movements from their rows. */
@Component
class MovementService implements Movements {

    private final MovementRepository repository;

    MovementService(MovementRepository repository) {
        this.repository = repository;
    }

    @Override
    public Launched current() {
        return repository.youngest();
    }
}
