# Contraflow in a container. By tag: where this was written no registry could be asked for a digest.
# Debian, not Alpine: the embedded engine is linked against glibc.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package may run a script of its own; none that the product stands on needs to.
RUN npm ci --omit=dev --ignore-scripts
COPY LICENSE tsconfig.json vite.config.ts ./
# The root names it, and Vite looks whether it is there.
COPY tests/tsconfig.json tests/
COPY contract contract
COPY graph-seed graph-seed
COPY server server
COPY client client
# Later nothing can be written there, so the page and the models are built here.
RUN node --import tsx server/commands/build.ts
# An empty folder to lay the data in.
RUN mkdir -p /data

FROM node:20-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    CONTRAFLOW_ALLOWED_HOSTS=localhost \
    CONTRAFLOW_DATA=/data
WORKDIR /app
COPY --from=build /app /app
# Only the data are the user's; the product it can read and not change. 1000 is "node" there.
COPY --from=build --chown=1000:1000 /data /data
USER 1000:1000
VOLUME ["/data"]
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: so that SIGTERM reaches it.
CMD ["node", "--import", "tsx", "server/commands/start.ts"]
