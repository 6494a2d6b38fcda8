package vn.khenthuong.kernel;

import java.util.Optional;

/** In whose name somebody acts. */
public interface ActingCapacity {

    /**
     * As it will stand above the name, e.g. {@code KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Nguyễn Văn An, theo văn bản số 12/QĐ-UBND ngày 1/5/2023}.
     *
     * @param group in which he works
     * @return empty where the role is his own
     */
    Optional<String> of(Actor actor, String group);
}
