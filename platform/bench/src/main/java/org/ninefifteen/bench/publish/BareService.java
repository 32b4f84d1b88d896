package org.ninefifteen.bench.publish;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
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

/** The least that WebFlux can do: parse the JSON, insert one document, answer 201. */
final class BareService implements AutoCloseable {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JsonMapper json = new JsonMapper();
  private final MongoClient client;
  private final MongoCollection<Document> documents;
  private final DisposableServer server;

  BareService(Ground ground) {
    client = MongoClients.create(ground.store().connectionString("bare"));
    documents = client.getDatabase("bare").getCollection("documents");
    var router = RouterFunctions.route(POST("/documents"), this::insert);
    server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(router)))
            .bindNow();
  }

  private Mono<ServerResponse> insert(ServerRequest request) {
    String id = UUID.randomUUID().toString();
    return request
        .bodyToMono(byte[].class)
        .map(body -> new Document(json.readValue(body, OBJECT)).append("_id", id))
        .flatMap(document -> Mono.from(documents.insertOne(document)))
        .flatMap(inserted ->
            ServerResponse.created(URI.create("/documents/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"id\":\"" + id + "\"}"));
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.disposeNow();
    client.close();
  }
}
