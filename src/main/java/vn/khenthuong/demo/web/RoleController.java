package vn.khenthuong.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;

/** One click to the desk of an official, at the task or page that is to be seen there. */
@Controller
@Profile(Demo.PROFILE)
class RoleController {

    /** A path, a place within it, and nothing that a browser could take for another server. */
    private static final Pattern LOCAL_PATH = Pattern.compile("(/[A-Za-z0-9._-]+)*/?(#/\\?task=[A-Za-z0-9-]+)?");

    private static final Pattern TASK = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final int LONGEST_PATH = 300;

    private final BorrowedRole borrowed;
    private final OpenTasks tasks;

    RoleController(BorrowedRole borrowed, OpenTasks tasks) {
        this.borrowed = borrowed;
        this.tasks = tasks;
    }

    @PostMapping("/trinh-dien/vai")
    ResponseEntity<Void> take(
            @RequestParam("nguoi") String userId,
            @RequestParam(name = "viec", required = false) String task,
            @RequestParam(name = "den", defaultValue = "/") String path,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (path.length() > LONGEST_PATH || !LOCAL_PATH.matcher(path).matches()) {
            throw new BadInputException("Không mở được địa chỉ này.");
        }
        var wanted = Optional.ofNullable(task).filter(id -> !id.isBlank());
        borrowed.requirePossible(userId);
        if (wanted.isPresent() && !(TASK.matcher(task).matches() && tasks.isFor(task, userId))) {
            throw new ConflictException("Việc này không còn chờ cán bộ ấy.");
        }
        borrowed.take(userId, request, response);
        wanted.ifPresent(id -> tasks.give(id, userId));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
