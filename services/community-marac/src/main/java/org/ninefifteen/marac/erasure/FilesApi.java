package org.ninefifteen.marac.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.erasure.model.Erasure.State;
import org.ninefifteen.marac.people.ForPeople;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was requested and decided, and what is held: for whoever answers for the data. */
@RestController
@RequestMapping("/partnerships/{partnership}")
@Needs("erasure.read")
@ForPeople
class FilesApi {

  private static final int LARGEST_PAGE = 200;

  private final Erasures erasures;
  private final PersonFileStore files;

  FilesApi(Erasures erasures, PersonFileStore files) {
    this.erasures = erasures;
    this.files = files;
  }

  record PageJson(List<FileJson> items, int page, int size, long total) {

    static PageJson of(PersonFileStore.Page page) {
      List<FileJson> items = page.files().stream().map(FileJson::of).toList();
      return new PageJson(items, page.page(), page.size(), page.total());
    }
  }

  /** The people whose erasure was requested, whoever was asked for last first. */
  @GetMapping("/erasures")
  Mono<PageJson> requested(
      Caller caller,
      @PathVariable String partnership,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Reach reach = caller.reach(partnership);
    return shown(caller, reach, files.requested(reach, state, from(page), most(size)));
  }

  /** The people of whom nothing may be destroyed now. */
  @GetMapping("/holds")
  Mono<PageJson> held(
      Caller caller,
      @PathVariable String partnership,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Reach reach = caller.reach(partnership);
    return shown(caller, reach, files.held(reach, from(page), most(size)));
  }

  private Mono<PageJson> shown(Caller caller, Reach reach, Mono<PersonFileStore.Page> found) {
    return found
        .flatMap(page -> erasures.consulted(caller, reach, page.files()).thenReturn(page))
        .map(PageJson::of);
  }

  private static int from(int page) {
    return Math.max(0, page);
  }

  private static int most(int size) {
    return Math.clamp(size, 1, LARGEST_PAGE);
  }
}
