"""Spanish: money, work, wares and adverts."""

from typing import Final

WORDS: Final = """
invest: invertir | inversion | inversión | inversiones | invierte | invierta | inverti | invertí | criptomonedas
  | cripto | trading | forex | plataforma
profit: ganar dinero | gana dinero | ganar | ganancias | ganancia | gana | ganando | ganar plata
  | generar ingresos | genera ingresos | ingresos | ingresos extra | ingresos pasivos | rentabilidad
  | dinero facil | dinero fácil | duplica tu dinero | libertad financiera | retiros
guaranteed: ganancias garantizadas | ganancia garantizada | dinero garantizado | 100% garantizado
  | duplica tu dinero | multiplica tu dinero | rentabilidad diaria | ganancias diarias | inversion minima
  | inversión mínima
promise: sin riesgo | garantizado
teach: te enseño | te enseno | te ayudo a | les enseño | enseñare | te muestro como | te explico como | ayudare a
  | ayudaré a | primeras 10 personas | primeras 20 personas | quieres ganar | quieres aprender | aprende a ganar
  | como ganar dinero | cómo ganar dinero | interesados en
testimonial: gracias a | estoy agradecido | agradecida | lo recomiendo | la recomiendo | recomendado
  | me cambio la vida | me cambió la vida | ya cobre | retire mis ganancias | me ayudo a
mentor: experto | experta | asesor | asesora | mentor | mentora | señor | señora | sr | sra | broker
share: de tus ganancias | de las ganancias | de la ganancia | comision | comisión
signals: señales de trading | señales gratis | grupo vip | señales vip | señales de forex | señales cripto
wallet act: conecta tu wallet | conecta tu billetera | conectar tu wallet | verifica tu wallet | vincula tu wallet
  | frase semilla
loan: prestamo | préstamo | prestamos | préstamos | credito | crédito | creditos
loan terms: sin buro | sin buró | bajo interes | bajo interés | tasa de interes | aprobado | aprobacion
  | aprobación | sin requisitos | solicita | solicite | inmediato | urgente | ofrezco | ofrecemos
job: trabajo desde casa | trabaja desde casa | trabajar desde casa | empleo | trabajo remoto | trabajo online
  | trabajo en linea | trabajo en línea | oferta de trabajo | oferta laboral | vacantes | vacante
  | se busca personal | buscamos personas | busco personas | busco personal | solicito personal
  | estamos contratando | contratando | trabajo de medio tiempo | medio tiempo | dinero extra | ingresos extra
  | negocio online | oportunidad de negocio | desde tu casa | solo con tu celular | solo con tu telefono
  | solo con tu teléfono
recruiting: se busca personal | buscamos personas | busco personas | busco personal | solicito personal
tasks: tareas sencillas | tareas simples | dar like | dar me gusta | ver videos | encuestas
daily pay: pago diario | pagos diarios | pago semanal | pagos semanales | pagan diario | paga diaria
wage: <money> diarios | <money> al dia | <money> semanales | <money> por dia
anyone: sin experiencia | no se necesita experiencia | no necesitas experiencia | desde tu celular
  | desde tu telefono | desde el celular | solo necesitas | mayor de 18 | mayores de 18 | cualquier persona
  | cualquier edad | desde casa | principiantes
little time: horas al dia | horas al día | horas diarias | tiempo libre | pocas horas | 2 horas | horario flexible
  | horarios flexibles
bets: apuestas | apuestas deportivas | apuesta | casino | casinos | tragamonedas | pronosticos | pronósticos
  | ruleta | giros gratis | tipster
sure bets: apuesta segura | apuestas seguras | fija del dia | fijas | partido arreglado | partidos arreglados
  | pronosticos seguros | stake 10
promo code: codigo promocional | código promocional | codigo de bono | mi codigo | mi código | con el codigo
  | usa el codigo | usa el código
bonus: bono de bienvenida | bono gratis | primer deposito | primer depósito | giros gratis
essays: ensayos | tareas | tesis | trabajos universitarios
craft: logos | banners | diseño grafico | diseño gráfico | ilustraciones | edicion de video | páginas web
  | paginas web
for hire: hago | hacemos | realizo | realizamos | ofrezco | ofrecemos | mis servicios | a buen precio
sell: vendo | vendemos | se vende | venta | compro | a la venta | barato | barata | baratos
goods: cuentas | cuenta de | netflix | robux | diamantes | seguidores | seguidores de instagram
  | tarjetas de regalo | nitro | iptv | disney plus | spotify | perfiles | recargas | pantallas | monedas
offer: vendo | vendemos | disponible | disponibles | precios | economico | económico | economicos | garantia
  | garantía | entrega inmediata | descuento | ofertas | promocion | promoción
seller: vendo | vendemos | se vende
cheap: barato | baratos | barata | economico | económico | precios bajos | descuento
drugs: marihuana | cocaina | cocaína | pastillas | tusi
pirated: crackeado | crackeada | pirata | hack para | hacks para | hacks gratis | trucos para | generador de robux
  | robux gratis | nitro gratis | generador de nitro
try game: prueba mi juego | probar mi juego | prueben mi juego | testear mi juego | mi juego | hice un juego
assure: sin virus | no es virus | no es un virus | no es estafa | 100% seguro | real no fake | sin baneo
plight: enfermo | enferma | hospital | cirugia | cirugía | cancer | cáncer | hambre
give us: donacion | donación | donar | dona | lo que puedan | cualquier ayuda | ayudenme | ayúdenme | ayudame
  | colaborar
pay here: transferencia | cuenta bancaria | nequi | mercado pago | mercadopago | bizum | clabe
pass on: envia esto | envía esto | reenvia | reenvía | reenvia esto | comparte esto | copia y pega | pasa esto
  | manda esto | pasalo
many: 10 personas | diez personas | 15 personas | 20 personas | todos tus amigos | todos tus contactos
  | 10 servidores | a todos | tus contactos | 10 amigos | 5 personas
threat: si no | o si no | de lo contrario | moriras | morirás | mala suerte | no ignores | sera eliminada
  | esta noche
luck: buena suerte | se cumplira | se cumplirá | tendras suerte | tendrás suerte | recibiras | recibirás
server talk: unete a mi servidor | únete a mi servidor | unete a nuestro servidor | únete a nuestro servidor
  | mi servidor de discord | nuestro servidor | servidor nuevo | nuevo servidor | entra a mi servidor
  | entren a mi servidor | servidor de discord | unanse a mi
lively: comunidad activa | chat activo | gente activa | servidor activo | staff activo
perks: sorteos | sorteos de nitro | roles personalizados
company: hacer amigos | nuevos amigos | conocer gente | e girls
channel: mi canal | mi canal de youtube | mi nuevo video | mi video | mi nuevo canal | mis videos | mi stream
  | mi directo | mi tiktok | mi instagram | mi musica | mi música | nuestro canal | mi twitch | mi cancion
  | mi canción | mi pagina
visit: miren | mira mi | vean | pasate | pásate | pasen | visita | visiten | chequea | checa | escuchen | vayan a
  | ve a ver | apoyen | apoyenme | apóyenme | apoyame | apóyame
subscribe: suscribete | suscríbete | suscribanse | suscríbanse | suscribirse | suscribirte | sigueme | sígueme
  | siganme | síganme | denle like | dale like | deja tu like | un like | suscriptores | seguirme | seguidores
plea: me ayudaria | me ayudaría | me harias un favor | ayudenme a llegar | ayúdenme a llegar | ayudame a llegar
  | canal pequeño | youtuber pequeño | estoy empezando | soy nuevo | soy pequeño | recien empiezo | recién empiezo
  | no se arrepentiran | no te arrepentiras | llegar a | mi sueño | mi meta | gracias de antemano
  | les agradeceria | se los agradeceria | apoyo
sorry: no es spam | perdon por el spam | perdón por el spam | disculpen el spam
swap: sub por sub | sub x sub | subxsub | sub4sub | me sigues y te sigo | te devuelvo | devuelvo sub
  | devuelvo la suscripcion | te sigo de vuelta | like por like
"""
