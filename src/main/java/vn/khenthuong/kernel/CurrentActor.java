package vn.khenthuong.kernel;

import java.util.Optional;

/** Who is acting now, whichever door the request came through. */
public interface CurrentActor {

    Optional<Actor> find();

    /** @throws NotPermittedException when nobody is signed in */
    default Actor require() {
        return find().orElseThrow(() -> new NotPermittedException("Bạn cần đăng nhập để thực hiện việc này."));
    }
}
