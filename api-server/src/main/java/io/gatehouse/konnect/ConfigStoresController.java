package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.store.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;

/** Config stores and their secrets, whose values are never shown. */
@Controller("/v2/control-planes/{controlPlaneId}/config-stores")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConfigStoresController {
    private final ConfigStores stores;
    private final ConfigStoreSecrets secrets;

    ConfigStoresController(ConfigStores stores, ConfigStoreSecrets secrets) {
        this.stores = stores;
        this.secrets = secrets;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String controlPlaneId) {
        return Answers.answer(request, () -> {
            CursorPage page = CursorPage.of(Query.of(request));
            Page found = stores.list(ControlPlanes.id(controlPlaneId), page);
            return Answers.json(
                    200,
                    page.body(
                            found.items().stream().map(each -> each.document()).toList(),
                            found.next(),
                            request.getPath()));
        });
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request, String controlPlaneId) {
        return Answers.answer(
                request,
                () -> Answers.json(201, stores.create(ControlPlanes.id(controlPlaneId), Bodies.object(request))));
    }

    @Get("/{storeId}")
    HttpResponse<?> get(HttpRequest<?> request, String controlPlaneId, String storeId) {
        return Answers.answer(
                request,
                () -> Answers.json(200, stores.find(ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId))));
    }

    @Put("/{storeId}")
    HttpResponse<?> replace(HttpRequest<byte[]> request, String controlPlaneId, String storeId) {
        return Answers.answer(
                request,
                () -> Answers.json(
                        200,
                        stores.replace(
                                ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId), Bodies.object(request))));
    }

    @Delete("/{storeId}")
    HttpResponse<?> delete(HttpRequest<?> request, String controlPlaneId, String storeId) {
        return Answers.answer(request, () -> {
            boolean force =
                    Query.of(request).value("force").filter("true"::equals).isPresent();
            stores.delete(ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId), force);
            return Answers.noContent();
        });
    }

    @Get("/{storeId}/secrets")
    HttpResponse<?> listSecrets(HttpRequest<?> request, String controlPlaneId, String storeId) {
        return Answers.answer(request, () -> {
            CursorPage page = CursorPage.of(Query.of(request));
            Page found = secrets.list(ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId), page);
            return Answers.json(
                    200,
                    page.body(
                            found.items().stream()
                                    .map(each -> ConfigStoreSecrets.view(each.document()))
                                    .toList(),
                            found.next(),
                            request.getPath()));
        });
    }

    @Post("/{storeId}/secrets")
    HttpResponse<?> createSecret(HttpRequest<byte[]> request, String controlPlaneId, String storeId) {
        return Answers.answer(request, () -> {
            UUID store = ControlPlanes.id(storeId);
            ObjectNode created = secrets.create(ControlPlanes.id(controlPlaneId), store, Bodies.object(request));
            return Answers.json(201, ConfigStoreSecrets.view(created));
        });
    }

    @Get("/{storeId}/secrets/{key}")
    HttpResponse<?> getSecret(HttpRequest<?> request, String controlPlaneId, String storeId, String key) {
        return Answers.answer(request, () -> {
            ObjectNode found = secrets.find(ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId), key);
            return Answers.json(200, ConfigStoreSecrets.view(found));
        });
    }

    @Put("/{storeId}/secrets/{key}")
    HttpResponse<?> putSecret(HttpRequest<byte[]> request, String controlPlaneId, String storeId, String key) {
        return Answers.answer(request, () -> {
            UUID store = ControlPlanes.id(storeId);
            ConfigStoreSecrets.Written written =
                    secrets.upsert(ControlPlanes.id(controlPlaneId), store, key, Bodies.object(request));
            return Answers.json(written.created() ? 201 : 200, ConfigStoreSecrets.view(written.secret()));
        });
    }

    @Delete("/{storeId}/secrets/{key}")
    HttpResponse<?> deleteSecret(HttpRequest<?> request, String controlPlaneId, String storeId, String key) {
        return Answers.answer(request, () -> {
            secrets.delete(ControlPlanes.id(controlPlaneId), ControlPlanes.id(storeId), key);
            return Answers.noContent();
        });
    }
}
