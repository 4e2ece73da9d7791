package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Personal access tokens over REST: an extension of ours, Konnect has no such path. */
@Controller("/gatehouse/v1/access-tokens")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccessTokensController {
    private final AccessTokens tokens;
    private final Contract contract;

    AccessTokensController(AccessTokens tokens, Contract contract) {
        this.tokens = tokens;
        this.contract = contract;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return Answers.answer(request, () -> {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            ArrayNode data = body.putArray("data");
            tokens.list().forEach(each -> data.add(view(each)));
            return Answers.json(200, body);
        });
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request) {
        return Answers.answer(request, () -> {
            ObjectNode given = CheckedBody.of(contract, "CreateAccessTokenRequest", Bodies.object(request));
            AccessToken.Created created = tokens.create(given.path("name").asText());
            return Answers.json(201, view(created.token()).put("token", created.text()));
        });
    }

    @Delete("/{id}")
    HttpResponse<?> revoke(HttpRequest<?> request, String id) {
        return Answers.answer(request, () -> {
            if (!Entities.id(id).map(tokens::revoke).orElse(false)) {
                throw new Refused(Problem.notFound());
            }
            return Answers.noContent();
        });
    }

    private static ObjectNode view(AccessToken token) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", token.id().toString())
                .put("name", token.name())
                .put("created_at", token.createdAt().toString());
    }
}
