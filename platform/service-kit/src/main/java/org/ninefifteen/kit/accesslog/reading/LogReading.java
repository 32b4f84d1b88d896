package org.ninefifteen.kit.accesslog.reading;

import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.LinkLine;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.store.HeadStore;
import org.ninefifteen.kit.accesslog.store.LinkStore;
import org.ninefifteen.kit.accesslog.store.Wanted;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** This service's log of one partnership, which the reach says. */
final class LogReading {

  private final LinkStore links;
  private final HeadStore heads;
  private final String service;

  LogReading(LinkStore links, HeadStore heads, String service) {
    this.links = links;
    this.heads = heads;
    this.service = service;
  }

  String service() {
    return service;
  }

  /** The newest first. */
  Flux<Link> find(Reach reach, LogQuery query) {
    int size = query.paging().size();
    return links.find(chain(reach), query.wanted(), query.paging().page() * size, size);
  }

  Mono<Long> count(Reach reach, Wanted wanted) {
    return links.count(chain(reach), wanted);
  }

  /** All of it, entry by entry, and then its heads: what the command that checks it reads. */
  Flux<ObjectNode> export(Reach reach) {
    return Flux.concat(
        links.chain(chain(reach)).map(LinkLine::of), heads.chain(chain(reach)).map(HeadLine::of));
  }

  private String chain(Reach reach) {
    return Position.chain(reach.partnership(), service);
  }
}
