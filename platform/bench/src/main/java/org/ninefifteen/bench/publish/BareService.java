package org.ninefifteen.bench.publish;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import com.mongodb.client.result.InsertOneResult;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.bench.parts.Ground;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that WebFlux can do: parse the JSON, insert one document, answer 201; and, where it is
 * told to, what the design asks for besides: send a record, and mark the document as sent.
 */
final class BareService implements AutoCloseable {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper json = new JsonMapper();
  private final MongoClient client;
  private final MongoCollection<Document> documents;
  private final DisposableServer server;
  private final @Nullable BareOutbox outbox;

  private BareService(Ground ground, boolean sends) {
    client = MongoClients.create(ground.store().connectionString("bare"));
    documents = client.getDatabase("bare").getCollection("documents");
    outbox = sends ? new BareOutbox(ground, documents) : null;
    var router = RouterFunctions.route(POST("/documents"), this::insert);
    server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(router)))
            .bindNow();
  }

  static BareService inserting(Ground ground) {
    return new BareService(ground, false);
  }

  static BareService sending(Ground ground) {
    return new BareService(ground, true);
  }

  private Mono<ServerResponse> insert(ServerRequest request) {
    String id = UUID.randomUUID().toString();
    return request
        .bodyToMono(byte[].class)
        .flatMap(body -> insert(id, body))
        .flatMap(inserted ->
            ServerResponse.created(URI.create("/documents/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"id\":\"" + id + "\"}"));
  }

  private Mono<InsertOneResult> insert(String id, byte[] body) {
    Document document = new Document(json.readValue(body, OBJECT)).append("_id", id);
    Mono<InsertOneResult> inserted = Mono.from(documents.insertOne(document));
    return outbox == null ? inserted : inserted.doOnNext(done -> outbox.send(id, body));
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.disposeNow();
    if (outbox != null) {
      outbox.close();
    }
    client.close();
  }
}
