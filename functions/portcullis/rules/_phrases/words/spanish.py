"""Spanish."""

from typing import Final

WORDS: Final = """
link: enlace en mi perfil | link en mi perfil | link en mi bio | enlace en la bio | link en la bio | enlace abajo | link abajo | enlace de abajo
any link: enlace en mi perfil | link en mi perfil | link en la descripcion | enlace en la descripcion
contact: escribeme | escríbeme | escribanme | escribenos | escríbenos | mandame dm | mandame un mensaje | mándame mensaje | enviame un mensaje
  | envíame mensaje | mensaje privado | al privado | por privado | al dm | por dm | al md | por interno | al interno | inbox | contactame | contáctame
  | contactanos | contáctanos | contactarme | hablame | háblame | por whatsapp | al whatsapp | mi whatsapp | por telegram | mi telegram
  | al telegram | dame dm | agregame | agrégame | comunicate | comunícate | interesados escribir | mas info | más info | pregunta por privado
add me: agregame | agrégame | agreguenme
join: unete | únete | unanse | entra | entra ya | entren | ingresa | suscribete | suscríbete
amount: dolares diarios | dolares al dia
period: al dia | al día | por dia | por día | diarios | diarias | diario | a la semana | por semana | semanales | semanal | al mes | por mes | mensuales
  | mensual | en 24 horas | por hora | cada dia | cada día
claim: reclama | reclamalo | reclámalo | canjea | aprovecha | aprovechen | ultimos cupos | últimos cupos | cupos limitados | haz clic | haz click
  | dale clic | pincha aqui | pincha aquí | registrate | regístrate | obten | obtén | llevate | llévate | no te lo pierdas | corre | termina pronto
free: gratis | gratuito | gratuita | regalo | regalos | regalando | regalamos | sorteo | sorteos | regalare
won: ganaste | has ganado | haz ganado | felicidades has | felicidades ganaste | fuiste seleccionado | has sido seleccionado | has sido elegido
  | eres el ganador | eres uno de los ganadores | resultaste ganador | te has ganado | tu premio | has sido premiado
draw: premio | premios | sorteo | loteria | lotería | rifa
fee: tasa de aduana | gastos de envio | gastos de envío | tasa de envio
parcel: tu paquete | su paquete | tu envio | su envio | su envío | correos | su pedido
parcel trouble: no se pudo entregar | no ha podido ser entregado | retenido | pendiente de entrega | direccion incorrecta | dirección incorrecta
  | confirmar su direccion | aduana
bank: tu banco | su banco | su tarjeta | tu tarjeta | cuenta bancaria | bbva | santander | banco | su cuenta
trouble: bloqueada | bloqueado | suspendida | suspendido | limitada | inusual | cargo no reconocido | ha sido restringida | sera bloqueada
  | será suspendida | desactivada
mend: verifica | verifique | confirma | confirme | actualice | actualiza | ingrese | inicie sesion | acceda | desbloquear | evitar
refund: reembolso | devolucion de | devolución | subsidio | bono del gobierno
adult: desnudas | desnuda | desnudos | nudes | porno | sexo | putas | tetas | culo | caliente | calientes | packs
  | cachonda | webcamer | onlyfans | zorras | filtrado | filtrados | colegialas | follar
adult offer: chicas desnudas | packs gratis | pack gratis | vendo pack | vendo packs | vendo contenido | contenido caliente | contenido +18 | mis fotos desnuda
  | fotos intimas | fotos íntimas | videos porno | packs de chicas | packs filtrados | onlyfans gratis | onlyfans filtrado | video llamadas hot
  | videollamadas hot | servicio de videollamada | sexo en vivo | chicas calientes
adult pack: mi contenido | videollamada | videollamadas | mis fotos | fotos y videos
singles: solteras | chicas solteras | mujeres solteras | conocer chicas | conoce chicas | citas | busco novio | busco hombre | sugar daddy
near you: cerca de ti | en tu ciudad | en tu zona
see me: hablemos | escribeme | mi perfil | mis fotos | quieres verme
lonely: solita | aburrida | soltera
invest: invertir | inversion | inversión | inversiones | invierte | invierta | inverti | invertí | criptomonedas | cripto | trading | forex | plataforma
profit: ganar dinero | gana dinero | ganar | ganancias | ganancia | gana | ganando | ganar plata | generar ingresos | genera ingresos | ingresos
  | ingresos extra | ingresos pasivos | rentabilidad | dinero facil | dinero fácil | duplica tu dinero | libertad financiera | retiros
guaranteed: ganancias garantizadas | ganancia garantizada | dinero garantizado | 100% garantizado
  | duplica tu dinero | multiplica tu dinero | rentabilidad diaria | ganancias diarias | inversion minima
  | inversión mínima
teach: te enseño | te enseno | te ayudo a | les enseño | enseñare | te muestro como | te explico como | ayudare a | ayudaré a | primeras 10 personas
  | primeras 20 personas | quieres ganar | quieres aprender | aprende a ganar | como ganar dinero | cómo ganar dinero | interesados en
testimonial: gracias a | estoy agradecido | agradecida | lo recomiendo | la recomiendo | recomendado | me cambio la vida | me cambió la vida | ya cobre
  | retire mis ganancias | me ayudo a
mentor: experto | experta | asesor | asesora | mentor | mentora | señor | señora | sr | sra | broker
share: de tus ganancias | de las ganancias | de la ganancia | comision | comisión
signals: señales de trading | señales gratis | grupo vip | señales vip | señales de forex | señales cripto
wallet act: conecta tu wallet | conecta tu billetera | conectar tu wallet | verifica tu wallet | vincula tu wallet | frase semilla
authority: soporte de discord | equipo de discord | soporte tecnico | soporte técnico | moderador de discord | soporte de steam
your account: tu cuenta | su cuenta | vuestra cuenta
reported: fue reportada | ha sido reportada | fue reportado | sera suspendida | será suspendida | sera eliminada | será eliminada | actividad sospechosa
verify: verifica tu | verificar tu | verifique su | confirma tu | confirme su
mistaken report: te reporte por error | te reporté por error | reporte tu cuenta | reporté tu cuenta | te reporte por accidente
  | te reporté por accidente | te reporte sin querer | te reporté sin querer | reportado por error
recovery: recuperar mi dinero | recuperar mi cuenta | recuperar tu cuenta | recupere mi dinero | recuperé mi dinero | recuperar fondos | recuperacion de fondos
hacker: hackear facebook | hackear whatsapp | hackear instagram | servicio de hackeo | hacker profesional
lure: eres tu | eres tú | sales en este video | vota por mi | vota por mí
sell: vendo | vendemos | se vende | venta | compro | a la venta | barato | barata | baratos
goods: cuentas | cuenta de | netflix | robux | diamantes | seguidores | seguidores de instagram | tarjetas de regalo | nitro | iptv | disney plus | spotify
  | perfiles | recargas | pantallas | monedas
offer: vendo | vendemos | disponible | disponibles | precios | economico | económico | economicos | garantia
  | garantía | entrega inmediata | descuento | ofertas | promocion | promoción
cheap: barato | baratos | barata | economico | económico | precios bajos | descuento
drugs: marihuana | cocaina | cocaína | pastillas | tusi
essays: ensayos | tareas | tesis | trabajos universitarios
for hire: hago | hacemos | realizo | realizamos | ofrezco | ofrecemos | mis servicios | a buen precio
craft: logos | banners | diseño grafico | diseño gráfico | ilustraciones | edicion de video | páginas web | paginas web
loan: prestamo | préstamo | prestamos | préstamos | credito | crédito | creditos
loan terms: sin buro | sin buró | bajo interes | bajo interés | tasa de interes | aprobado | aprobacion | aprobación | sin requisitos | solicita | solicite
  | inmediato | urgente | ofrezco | ofrecemos
plight: enfermo | enferma | hospital | cirugia | cirugía | cancer | cáncer | hambre
give us: donacion | donación | donar | dona | lo que puedan | cualquier ayuda | ayudenme | ayúdenme | ayudame | colaborar
pay here: transferencia | cuenta bancaria | nequi | mercado pago | mercadopago | bizum | clabe
pass on: envia esto | envía esto | reenvia | reenvía | reenvia esto | comparte esto | copia y pega | pasa esto | manda esto | pasalo
many: 10 personas | diez personas | 15 personas | 20 personas | todos tus amigos | todos tus contactos | 10 servidores | a todos | tus contactos
  | 10 amigos | 5 personas
threat: si no | o si no | de lo contrario | moriras | morirás | mala suerte | no ignores | sera eliminada | esta noche
luck: buena suerte | se cumplira | se cumplirá | tendras suerte | tendrás suerte | recibiras | recibirás
server talk: unete a mi servidor | únete a mi servidor | unete a nuestro servidor | únete a nuestro servidor | mi servidor de discord | nuestro servidor
  | servidor nuevo | nuevo servidor | entra a mi servidor | entren a mi servidor | servidor de discord | unanse a mi
lively: comunidad activa | chat activo | gente activa | servidor activo | staff activo
perks: sorteos | sorteos de nitro | roles personalizados
company: hacer amigos | nuevos amigos | conocer gente | e girls
channel: mi canal | mi canal de youtube | mi nuevo video | mi video | mi nuevo canal | mis videos | mi stream | mi directo | mi tiktok | mi instagram | mi musica
  | mi música | nuestro canal | mi twitch | mi cancion | mi canción | mi pagina
visit: miren | mira mi | vean | pasate | pásate | pasen | visita | visiten | chequea | checa | escuchen | vayan a | ve a ver | apoyen | apoyenme | apóyenme | apoyame | apóyame
subscribe: suscribete | suscríbete | suscribanse | suscríbanse | suscribirse | suscribirte | sigueme | sígueme | siganme | síganme | denle like | dale like
  | deja tu like | un like | suscriptores | seguirme | seguidores
please: por favor | porfa | porfavor | porfis | plis
plea: me ayudaria | me ayudaría | me harias un favor | ayudenme a llegar | ayúdenme a llegar | ayudame a llegar | canal pequeño | youtuber pequeño | estoy empezando
  | soy nuevo | soy pequeño | recien empiezo | recién empiezo | no se arrepentiran | no te arrepentiras | llegar a | mi sueño | mi meta | gracias de antemano
  | les agradeceria | se los agradeceria | apoyo
swap: sub por sub | sub x sub | subxsub | sub4sub | me sigues y te sigo | te devuelvo | devuelvo sub | devuelvo la suscripcion | te sigo de vuelta | like por like
sorry: no es spam | perdon por el spam | perdón por el spam | disculpen el spam
pirated: crackeado | crackeada | pirata | hack para | hacks para | hacks gratis | trucos para | generador de robux | robux gratis | nitro gratis | generador de nitro
download: descarga | descargar | descargalo | descárgalo | descarguen | bajalo
try game: prueba mi juego | probar mi juego | prueben mi juego | testear mi juego | mi juego | hice un juego
assure: sin virus | no es virus | no es un virus | no es estafa | 100% seguro | real no fake | sin baneo
job: trabajo desde casa | trabaja desde casa | trabajar desde casa | empleo | trabajo remoto | trabajo online | trabajo en linea | trabajo en línea
  | oferta de trabajo | oferta laboral | vacantes | vacante | se busca personal | buscamos personas | busco personas | busco personal | solicito personal
  | estamos contratando | contratando | trabajo de medio tiempo | medio tiempo | dinero extra | ingresos extra | negocio online | oportunidad de negocio
tasks: tareas sencillas | tareas simples | dar like | dar me gusta | ver videos | encuestas
daily pay: pago diario | pagos diarios | pago semanal | pagos semanales | pagan diario | paga diaria
anyone: sin experiencia | no se necesita experiencia | no necesitas experiencia | desde tu celular | desde tu telefono | desde el celular | solo necesitas
  | mayor de 18 | mayores de 18 | cualquier persona | cualquier edad | desde casa | principiantes
little time: horas al dia | horas al día | horas diarias | tiempo libre | pocas horas | 2 horas | horario flexible | horarios flexibles
bets: apuestas | apuestas deportivas | apuesta | casino | casinos | tragamonedas | pronosticos | pronósticos | ruleta | giros gratis | tipster
sure bets: apuesta segura | apuestas seguras | fija del dia | fijas | partido arreglado | partidos arreglados | pronosticos seguros | stake 10
promo code: codigo promocional | código promocional | codigo de bono | mi codigo | mi código | con el codigo | usa el codigo | usa el código
bonus: bono de bienvenida | bono gratis | primer deposito | primer depósito | giros gratis | bono
denial: no es estafa | no estafa | sin estafas | no soy estafador | no es un virus | sin virus
warning: estafa | estafas | estafador | estafadores | cuidado | no hagan clic | no den clic | no entren | es falso | timo | hackeado | hackearon | me robaron
  | no caigan | virus
promise: sin riesgo | garantizado
wage: <money> diarios | <money> al dia | <money> semanales | <money> por dia
seller: vendo | vendemos | se vende
"""
